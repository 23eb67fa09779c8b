// Programs read and replace files by the same functions as the store of records.

@_exported public import SafeFiles
