import StatisticalTables
import StructuredText
import Testing

@Suite struct FormatRecognitionTests {
  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], "a gzip file"), ([0x50, 0x4B, 3, 4, 20, 0], "a zip archive"),
      ([0x50, 0x4B, 3, 4] + Array("....[Content_Types].xml".utf8), "an Excel workbook"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "an old Excel workbook"),
      ([0xFF, 0xFE, 0x67, 0], "text in UTF-16"), ([0xFE, 0xFF, 0, 0x67], "text in UTF-16"),
      ([0x67, 0, 0x65, 0, 0x6F, 0], "text in UTF-16"), ([], "an empty file"),
      ([0xEF, 0xBB, 0xBF], "an empty text"), (Array("%PDF-1.7".utf8), "a PDF file"),
    ] as [([UInt8], String)])
  func `files that are no text are named`(_ bytes: [UInt8], _ expected: String) {
    let all = problems(bytes)
    #expect(all.count == 1)
    #expect(all.first?.found.hasPrefix(expected) == true, "\(all)")
    #expect(all.first?.expected.isEmpty == false)
  }

  @Test(arguments: [
    (
      "<!DOCTYPE html>\n<html><head><title>413 Too large</title>",
      "a page in HTML: \"413 Too large\""
    ),
    ("  <HTML>\n", "a page in HTML"),
    (
      "<?xml version=\"1.0\"?><S:Fault xmlns:S=\"x\"><faultcode>413</faultcode>"
        + "<faultstring>EXTRACTION_TOO_BIG: too many rows</faultstring></S:Fault>",
      "an error answer in XML: \"EXTRACTION_TOO_BIG: too many rows\"; expected data: the extraction is"
        + " too big"
    ),
    (
      "<mes:Error><mes:ErrorMessage code=\"100\"><com:Text>No results found</com:Text>",
      "an error answer in XML: \"No results found\""
    ),
    (
      "<env:Envelope><ns0:syncResponse><queued><id>7</id><status>SUBMITTED</status>",
      "an answer in XML: \"asynchronous, SUBMITTED\"; expected data: the server prepares them"
    ),
    ("<?xml version=\"1.0\"?><message:GenericData xmlns=\"http://www.sdmx.org/x\">", "SDMX-ML"),
    ("<?xml version=\"1.0\"?><other/>", "a text in XML"),
    (
      "{\"error\": [{\"status\": 413, \"id\": 413, \"label\": \"EXTRACTION_TOO_BIG: 6000000 rows\"}]}",
      "\"EXTRACTION_TOO_BIG: 6000000 rows\"; expected data: the extraction is too big"
    ),
    (
      "{\"warning\": {\"status\": 413, \"label\": \"ASYNCHRONOUS_RESPONSE. Try again later.\"}}",
      "\"ASYNCHRONOUS_RESPONSE. Try again later.\"; expected data: the server prepares them"
    ),
    ("{\"class\": \"collection\", \"link\": {\"item\": []}}", "a JSON-stat collection"),
    ("{\"class\": \"dimension\", \"category\": {}}", "a JSON-stat dimension"),
    ("{\"u\": {\"class\": \"dataset\", \"dimension\": {}}}", "a JSON-stat bundle"),
    ("{\"data\": {\"dataSets\": []}}", "SDMX-JSON"), ("{\"a\": 1}", "a JSON object that is no"),
    ("[1, 2]", "a list of 2"),
    ("CODE\tLabel - English\tLabel - French\nTOTAL\tTotal\tTotal\n", "a code list"),
    ("a;b;c\n1;2;3\n", "a text that starts with \"a;b;c\""), (" \n\n", "an empty text"),
  ])
  func `texts that are no data are named, with advice`(_ text: String, _ expected: String) {
    #expect(problem(text).contains("found " + expected) || problem(text).contains(expected))
    #expect(problems(text).first?.position?.line == 1)
  }

  @Test func `a page is a page in whatever encoding`() {
    let page = Array("<html><title>Page non trouv".utf8) + [0xE9, 0xE9] + Array("</title>".utf8)
    #expect(problems(page).first?.found.hasPrefix("a page in HTML") == true)
  }

  @Test func `a text in a Windows code page is refused at the byte`() {
    let text = "geo\\TIME_PERIOD\t2024\nBucure".utf8 + [0xBA] + "ti\t1\n".utf8
    let all = problems(Array(text))
    #expect(all.first?.position == TextPosition(line: 2, column: 7))
  }
}
