import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Protection at the entrance") struct EntranceTests {
  /// Examples of each form: published ones or made by hand with their check digits.
  static let numbers: [(String, IdentityNumber)] = [
    ("0123456M", .malta), ("RSSMRA85T10A562S", .italy), ("69435151530", .croatia),
    ("1630615123457", .romania), ("0101006500006", .slovenia), ("1983120105732", .luxembourg),
    ("33309240064", .lithuania), ("10000000146", .turkiye),
  ]

  @Test(arguments: numbers)
  func `National identity numbers are known by their form`(
    _ text: String, _ number: IdentityNumber
  ) {
    #expect(IdentityNumber.form(of: Array(text.utf8)) == number)
  }

  @Test func `A changed digit is no identity number where check digits are known`() {
    for (text, number) in EntranceTests.numbers
    where number != .malta && number != .luxembourg && number != .slovenia && number != .romania {
      var changed = Array(text.utf8)
      changed[3] = changed[3] == 0x39 ? 0x30 : changed[3] + 1
      #expect(IdentityNumber.form(of: changed) != number, "\(text)")
    }
    #expect(IdentityNumber.form(of: Array("1234567".utf8)) == nil)
    #expect(IdentityNumber.form(of: Array("12345678901234".utf8)) == nil)
  }

  @Test(arguments: [
    "Name", "First name", "Surname", "E-mail", "e_mail address", "Phone number", "Nome", "Cognome",
    "Codice Fiscale", "Data di nascita", "Indirizzo", "Prezime", "OIB", "Datum rođenja", "Prenume",
    "CNP", "Data nașterii", "Priimek", "EMŠO", "Naslov", "Prénom", "Nom", "Date de naissance",
    "Geburtsdatum", "Straße", "Pavardė", "Asmens kodas", "El. paštas", "Gimimo data", "Kunjom",
    "Isem", "Data tat-twelid", "Soyadı", "T.C. Kimlik No", "Doğum tarihi", "Telefón", "Numm",
    "Date of birth", "participant name",
  ])
  func `Columns of direct identifiers are known in the partners' languages`(_ heading: String) {
    #expect(DirectIdentifier.named(by: heading) != nil)
    let error = #expect(throws: InputProblems.self) {
      _ = try WholeReading("participant;\(heading)\nA1;x\n", "participant;date;event\n")
    }
    #expect(error?.description.contains("people.csv:1:13: error: found a column of") == true)
  }

  @Test func `No column of the sheets is taken for a direct identifier`() {
    for heading in ParticipantSheet.Column.allCases.map(\.heading)
      + EventSheet.Column.allCases.map(\.heading)
    {
      #expect(DirectIdentifier.named(by: heading) == nil, "\(heading)")
    }
  }

  /// Cells that must not come in, with the column of the events in which they stand.
  static let planted = [
    ("anna.borg@example.mt", "detail"), ("call anna@example.mt first", "office"),
    ("+356 7912 3456", "channel"), ("0041791234567", "detail"), ("079 123 45 67", "detail"),
    ("RSSMRA85T10A562S", "detail"), ("id 69435151530", "operation"), ("0123456M", "office"),
    ("anna@example.mt", "event"), ("anna@example.mt", "date"), ("10000000146", "participant"),
    ("0791234567", "participant"),
  ]

  @Test(arguments: planted)
  func `A cell that tells who somebody is refuses the whole file and is not repeated`(
    _ cell: String, _ column: String
  ) throws {
    let columns = ["participant", "date", "event", "operation", "office", "channel", "detail"]
    var cells = ["A1", "2024-01-01", "met", "", "", "", ""]
    let place = try #require(columns.firstIndex(of: column))
    cells[place] = cell
    let text =
      columns.joined(separator: ",") + "\nA1,2024-01-01,met,,,,\n"
      + cells.joined(separator: ",") + "\n"
    let error = #expect(throws: InputProblems.self) {
      _ = try WholeReading("participant\nA1\n", text)
    }
    let description = error?.description ?? ""
    let textColumn = cells.prefix(place).map { $0.utf8.count + 1 }.reduce(1, +)
    #expect(description.hasPrefix("events.csv:3:\(textColumn): error: \(column): found what looks"))
    #expect(!description.contains(cell))
  }

  @Test(arguments: [
    "2021IT05SFPR001", "101048712", "ITI1", "Reggio-Emilia", "2021-2027", "NEET-PRO:2/3",
    "000000123",
    "Đakovo_2", "Αθήνα", "e\u{301}", "İŞKUR.34", "7", String(repeating: "ж", count: 60),
  ])
  func `Codes come in`(_ cell: String) throws {
    let reading = try WholeReading(
      "participant;place\nA1;\(cell)\n",
      "participant;date;event;office\nA1;2024-01-01;met;\(cell)\n")
    #expect(reading.rejected.isEmpty)
    #expect(reading.codes.texts == [cell])
    #expect(reading.histories[0].profile.place == cell)
  }

  @Test(arguments: [
    "Müller Marija", "Via Roma 12", "office 12", "Ta' Xbiex", "a\u{A0}b", "@work", "a@b", "-",
    "./:",
    "a,b", "=1+2", "\u{301}a", "²", "a\u{2013}b", "ok!", String(repeating: "x", count: 61),
    "2003-05-17", "17.5.2003", "5/17/2003", "17-05-2003",
  ])
  func `What is no code is left out in every column of codes`(_ cell: String) throws {
    let columns = ["operation", "office", "channel", "detail"]
    var events = "participant;date;event;" + columns.joined(separator: ";") + "\n"
    for place in columns.indices {
      var cells = ["A1", "2024-01-01", "met", "", "", "", ""]
      cells[3 + place] = cell
      events += cells.joined(separator: ";") + "\n"
    }
    let reading = try WholeReading("participant;place\nA1;\nA2;\(cell)\n", events)
    #expect(
      reading.reasons == ["people.csv:3 not-a-code"] + (2...5).map { "events.csv:\($0) not-a-code" }
    )
    #expect(reading.rejected.map(\.column) == ["place"] + columns.map(Optional.some))
    #expect(reading.codes.texts.isEmpty)
    #expect(reading.rejected.allSatisfy { $0.expected.contains("Reggio-Emilia or ITH53") })
    #expect(!reading.rejected.map(\.description).joined().contains(cell) || cell.utf8.count < 4)
  }

  @Test(arguments: [
    "RSSMRA85T10A562S.", "CF=RSSMRA85T10A562S", "cf_rssmra85t10a562s/2", "HR69435151530",
    "hr69435151530",
    "OIB-69435151530", "x:69435151530", "SI0101006500006", "BA0101006500006", "TR10000000146",
    "RO1630615123457", "LT33309240064", "MT0123456M", "ITRSSMRA85T10A562S", "LU1983120105732",
    "n\u{2013}10000000146",
  ])
  func `Signs and a country around an identity number hide nothing`(_ cell: String) throws {
    #expect(PersonalPattern.first(in: cell) != nil)
    for text in ["A1;2024-01-01;met;\(cell)", "\(cell);2024-01-01;met;"] {
      let error = #expect(throws: InputProblems.self) {
        _ = try WholeReading(
          "participant\nA1\n", "participant;date;event;detail\n\(text)\n")
      }
      #expect(error?.description.contains("national identity number") == true)
      #expect(error?.description.contains(cell) == false)
    }
  }

  @Test func `A number behind other letters is none, and a UUID neither`() throws {
    for text in ["IT69435151530", "K69435151530", "XX10000000146", "HR69435151531"] {
      #expect(PersonalPattern.first(in: text) == nil, "\(text)")
    }
    // Its first part has the form of a Maltese number.
    let uuid = "0123456a-e29b-41d4-a716-446655440000"
    let reading = try WholeReading("participant\n\(uuid)\n", "participant;date;event\n")
    #expect(reading.rejected.isEmpty)
    #expect(PersonalPattern.first(in: "0123456a-e29b-41d4-a716-44665544000") != nil)
  }

  @Test(arguments: ["2003-05-17", "17.05.2003", "5/17/2003", "17/5/03", "37758"])
  func `A day of birth refuses the whole file`(_ born: String) {
    let error = #expect(throws: InputProblems.self) {
      _ = try WholeReading("participant;born\nA1;\(born)\n", "participant;date;event\n")
    }
    #expect(
      error?.description.hasPrefix("people.csv:2:4: error: born: found a birth with its day")
        == true)
  }

  @Test func `A pseudonym that is a day is left out, numbers of plans and offices are not`() throws
  {
    let reading = try WholeReading(
      "participant\n2003-05-17\n17.5.2003\n2003-05\n1.2.10\n2003-05-17a\n45-67-8901\n99.99.2000\n",
      "participant;date;event;office\n1.2.10;2024-01-01;met;2021-2027\n")
    #expect(reading.reasons == ["people.csv:2", "people.csv:3"].map { "\($0) unusable-pseudonym" })
  }

  @Test
  func
    `What the sheets call participant is no number of the state, and a column of lines is not read`()
  {
    for (heading, found) in [
      ("Participant ID;sex", "a column that is not read"), ("ID;sex", "national identity numbers"),
      ("Participant name;sex", "a column of names"),
      ("participant;line", "a column that is not read"),
    ] {
      let error = #expect(throws: InputProblems.self) {
        _ = try WholeReading("\(heading)\nA1;345678901\n", "participant;date;event\n")
      }
      #expect(
        error?.description.contains(found) == true, "\(heading): \(String(describing: error))")
      #expect(error?.description.contains("345678901") == false)
    }
    let error = #expect(throws: InputProblems.self) {
      _ = try WholeReading(
        "participant\nA1\n", "participant;date;event;line\nA1;2024-01-01;met;345678901\n")
    }
    #expect(error?.description.contains("345678901") == false)
  }

  @Test func `HMAC-SHA256 gives the values of RFC 4231`() throws {
    func hex(_ key: [UInt8], _ message: String) throws -> String {
      try PseudonymKey(key, source: "key").authentication(of: Array(message.utf8))
        .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    #expect(
      try hex([UInt8](repeating: 0x0B, count: 20), "Hi There")
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      try hex(
        [UInt8](repeating: 0xAA, count: 131),
        "Test Using Larger Than Block-Size Key - Hash Key First")
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    #expect(throws: InputProblems.self) { try PseudonymKey([1, 2, 3], source: "key") }
  }

  @Test func `With a key identifiers become pseudonyms, the same in both files`() throws {
    let key = try PseudonymKey(Array("a key of twenty bytes\n".utf8), source: "key")
    var rules = ReadingRules.usual
    rules.pseudonymKey = key
    let reading = try WholeReading(
      Array("participant;sex\nRSSMRA85T10A562S;male\nanna@example.mt;female\n".utf8),
      Array("participant;date;event\n  anna@example.mt ;2024-01-01;met\n".utf8), rules: rules)
    #expect(
      reading.histories.map(\.pseudonym) == [
        key.pseudonym(of: Array("anna@example.mt".utf8)),
        key.pseudonym(of: Array("RSSMRA85T10A562S".utf8)),
      ])
    #expect(reading.histories[0].events.count == 1)
    #expect(reading.histories[0].pseudonym.utf8.count == 32)
    var shown = ""
    dump(rules, to: &shown)
    #expect(shown.contains("not shown"))
    let bytes = Array("a key".utf8).map { "\($0 ^ 0x36)" }
    #expect(!shown.contains(bytes.joined(separator: ", ")) && !shown.contains("\(0x61 ^ 0x36)"))
  }

  @Test func `Nothing of a row stands in what is said of it`() throws {
    // Every cell is a word of its own that no message of the library uses.
    let cells = ["qqA", "qqB", "qqC", "qqD", "qqE", "qqF", "qqG", "qqH", "qqI"]
    let heading = "participant;date;event;situation;offer;operation;office;channel;detail\n"
    var rows = ""
    for place in cells.indices {
      var row = ["qqA", "2024-01-01", "met", "", "", "", "", "", ""]
      row[place] = cells[place] + (place > 4 ? "\u{7}" : "")
      rows += row.joined(separator: ";") + "\n" + row.joined(separator: ";") + ";more\n"
      rows += "qqK" + row.joined(separator: ";") + "\n\"qqL" + row.joined(separator: ";") + "\n"
    }
    let reading = try WholeReading("participant;born\nqqA;\nqqA;\nqqM;qqN\n", heading + rows)
    #expect(reading.rejected.count > 30)
    let said =
      reading.rejected.map(\.description).joined() + reading.events.description
      + reading.participants.description
      + String(
        decoding: RejectsSheet.heading() + RejectsSheet.lines(of: reading.rejected), as: UTF8.self)
    #expect(!said.contains("qq"))
    var dumped = ""
    dump(reading.rejected, to: &dumped)
    #expect(!dumped.contains("qq"))
  }
}
