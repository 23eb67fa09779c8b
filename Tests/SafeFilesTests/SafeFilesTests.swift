import SafeFiles
import Testing

@Suite struct SafeFilesTests {}
