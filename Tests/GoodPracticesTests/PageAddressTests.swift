import GoodPractices
import Testing

@Suite struct PageAddressTests {
  @Test(arguments: [
    "https://example.eu", "http://example.eu:8080/a?b=c#d", "HTTPS://Example.EU/",
    "https://example.eu/žiūrėti", "https://127.0.0.1/x", "https://example.eu./x",
    "https://a-b.example.eu/(x)",
  ])
  func `addresses are taken`(_ text: String) { #expect(PageAddress(text)?.description == text) }

  @Test(arguments: [
    "", "example.eu", "www.example.eu", "ftp://example.eu", "javascript:alert(1)",
    "JAVASCRIPT://example.eu/%0aalert(1)", "data:text/html,x", "file:///etc/passwd", "https://",
    "https:///x", "https://a b.eu", "https://example.eu/a b", "https://bank.eu@evil.org",
    "https://user:secret@evil.org", "https://-a.eu", "https://a..eu", "https://a.eu../x",
    "https://./x", "https://exa\u{430}mple.eu",
    "https://example.eu/\u{202E}fdp", "https://example.eu/\"onload=", "https://example.eu/<x>",
    "https://example.eu\\@evil.org", "https://example.eu:0", "https://example.eu:99999",
    "https://example.eu:80:80", " https://example.eu", "https://example.eu\n", "//example.eu",
    "https:/example.eu",
  ])
  func `all else is refused`(_ text: String) { #expect(PageAddress(text) == nil) }

  @Test func `an address has an end`() {
    #expect(PageAddress("https://e.eu/" + String(repeating: "a", count: 2_035)) != nil)
    #expect(PageAddress("https://e.eu/" + String(repeating: "a", count: 2_036)) == nil)
  }
}
