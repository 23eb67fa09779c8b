import RecordStore
import Testing

@Suite struct StoreFolderTests {}
