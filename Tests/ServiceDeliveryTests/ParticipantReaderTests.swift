import PolicyCycle
import StructuredText
import Testing

@testable import ServiceDelivery

@Suite("Files of participants") struct ParticipantReaderTests {
  private let events = "participant;date;event\n"

  @Test func `Columns are found in any order, and what is missing is unknown`() throws {
    let reading = try WholeReading(
      """
      \u{FEFF}rural,participant,"Months without work",sex,born,place,isced
      yes,A1,14,Female,2003-05,"Gozo:Rabat",3
      no,B2,,NON BINARY,2006,,
      unknown,C3,0,,,,0

      """, events)
    #expect(reading.rejected.isEmpty)
    let (a, b, c) = (reading.histories[0], reading.histories[1], reading.histories[2])
    #expect(a.pseudonym == "A1")
    #expect(
      a.profile
        == ParticipantProfile(
          yearOfBirth: 2003, monthOfBirth: 5, sex: .female, isced: 3,
          marks: ParticipantMarks(rural: true), place: "Gozo:Rabat", monthsWithoutWork: 14))
    #expect(
      b.profile
        == ParticipantProfile(
          yearOfBirth: 2006, sex: .nonBinary, marks: ParticipantMarks(rural: false)))
    #expect(c.profile == ParticipantProfile(isced: 0, monthsWithoutWork: 0))
    #expect(reading.participants.rowsRead == 3)
    #expect(reading.participants.rowsUsed == 3)
    #expect(reading.events.historiesWithoutEvents == 3)
  }

  @Test func `Every word of every column comes back through the packed form`() throws {
    for sex in ParticipantProfile.Sex.allCases {
      for group in ParticipantProfile.CitizenshipGroup.allCases {
        for mark in [true, false, nil] {
          for subgroup in [nil] + NEETSubgroup.allCases {
            let profile = ParticipantProfile(
              yearOfBirth: 1999, sex: sex, isced: 8, citizenship: group,
              marks: ParticipantMarks(
                disability: mark, foreignBackground: nil, minority: mark, homeless: true,
                rural: false, digitalAccess: mark), subgroup: subgroup, place: "P",
              monthsWithoutWork: 1_200)
            #expect(PackedProfile(profile, place: 7).profile(place: "P") == profile)
          }
        }
      }
    }
    #expect(MemoryLayout<PackedProfile>.stride <= 20)
  }

  @Test func `Each faulty row is told by line and reason, and the rest counts`() throws {
    let reading = try WholeReading(
      """
      participant;born;sex;isced;citizenship;rural;subgroup;months-without-work;place
      A1;2003;female;3;national;yes;roma;1;X
      A2;203;female;3;national;yes;roma;1;X
      A3;2003-13;female;3;national;yes;roma;1;X
      A4;2003;woman;3;national;yes;roma;1;X
      A5;2003;female;9;national;yes;roma;1;X
      A6;2003;female;3;martian;yes;roma;1;X
      A7;2003;female;3;national;maybe;roma;1;X
      A8;2003;female;3;national;yes;neet;1;X
      A9;2003;female;3;national;yes;roma;-1;X
      ;2003;female;3;national;yes;roma;1;X
      A1;2003;female;3;national;yes;roma;1;X
      B1;2003;female;3
      B2;2003;female;3;national;yes;roma;1;X;more
      B3;2003;female;3;national;yes;roma;1;X;;;
      "B4;2003;female;3;national;yes;roma;1;X
      "B5"x;2003;female;3;national;yes;roma;1;X
      B 6;2003;female;3;national;yes;roma;1;X
      EXAMPLE-1;2003;female;3;national;yes;roma;1;X
      B7;2026;female;3;national;yes;roma;1;X
      B8;2003;female;3;national;yes;roma;1;\(String(repeating: "x", count: 61))
      \(String(repeating: "y", count: 65));2003;female;3;national;yes;roma;1;X
      B9;2003;female;3;national;yes;roma;1;\(String(repeating: "x", count: 17_000))
      "C1";"2003";female;3;national;yes;roma;1;"X-Y"
      C2;2003;female;3;national;yes;roma;1;"X ""Y"" ; Z"
      """, events)
    #expect(
      reading.reasons == [
        "people.csv:3 unreadable-month", "people.csv:4 birth-out-of-range",
        "people.csv:5 unknown-code", "people.csv:6 number-out-of-range",
        "people.csv:7 unknown-code", "people.csv:8 unknown-code", "people.csv:9 unknown-code",
        "people.csv:10 number-out-of-range", "people.csv:11 missing-cell",
        "people.csv:12 duplicate-participant", "people.csv:13 wrong-number-of-cells",
        "people.csv:14 wrong-number-of-cells", "people.csv:16 unclosed-quote",
        "people.csv:17 text-behind-quote", "people.csv:18 unusable-pseudonym",
        "people.csv:19 example-row", "people.csv:20 birth-out-of-range", "people.csv:21 not-a-code",
        "people.csv:22 too-long", "people.csv:23 too-long",
        "people.csv:25 not-a-code",
      ])
    #expect(reading.histories.map(\.pseudonym) == ["A1", "B3", "C1"])
    #expect(reading.histories[2].profile.place == "X-Y")
    #expect(reading.participants.rowsRead == 24)
    #expect(reading.participants.rowsUsed == 3)
    #expect(reading.participants.rowsRejected == 21)
    #expect(
      reading.rejected[2].description
        == "people.csv:5: sex: found a word that this column does not know; expected one of "
        + "female, male, non-binary, unknown")
    let said = reading.rejected.map(\.description)
    #expect(said[3].hasSuffix("expected a level of ISCED 2011 from 0 to 8"))
    #expect(said[7].hasSuffix("expected whole months from 0 to 1200"))
    #expect(said[1].contains("a month from 01 to 12") && said[1].contains("from 1900"))
    #expect(said[17].contains("such as Reggio-Emilia or ITH53"))
  }

  @Test func `The template is read, and its examples do not count`() throws {
    for separator in [AssessmentSheet.Separator.semicolon, .comma] {
      let reading = try WholeReading(
        ParticipantSheet.template(separator: separator), EventSheet.template(separator: separator),
        rules: .usual)
      #expect(Set(reading.rejected.map(\.reason)) == [.exampleRow])
      #expect(reading.rejected.count == 10)
    }
    // Under names of one's own the examples are good rows.
    let own = { (bytes: [UInt8]) in
      Array(
        String(decoding: bytes, as: UTF8.self).split(separator: "EXAMPLE-").joined(separator: "P")
          .utf8)
    }
    let reading = try WholeReading(
      own(ParticipantSheet.template()), own(EventSheet.template()), rules: .usual)
    #expect(reading.rejected.isEmpty)
    #expect(reading.histories.map(\.events.count) == [8, 0])
  }

  @Test func `A heading line that cannot be used is refused with all its faults`() throws {
    func problems(_ text: String) -> [String] {
      do throws(InputProblems) {
        _ = try WholeReading(text, events)
        return []
      } catch {
        return error.problems.map { "\($0.position?.column ?? 0) \($0.found)" }
      }
    }
    #expect(problems("") == ["0 no heading line"])
    #expect(problems("\n\n;;\n") == ["0 no heading line"])
    #expect(
      problems("participant;sex;sex;bron;Cognome\n")
        == ["17 this column twice", "21 a column that is not read", "26 a column of names"])
    #expect(problems("born;sex\n2003;male\n") == ["1 no column \"participant\""])
    #expect(problems("\"participant;sex\nA1;male\n").contains("1 a quote that is not closed"))
    #expect(problems("sep=,\nparticipant,sex\nA1,male\n") == [])
  }

  @Test func `Files given for each other are told so, and nothing else`() {
    let people = "\u{FEFF}Participant;born;sex\nA1;2003;male\n"
    let events = "participant;date;event;office\nA1;2024-01-01;met;O1\n"
    let first = #expect(throws: InputProblems.self) { _ = try WholeReading(events, events) }
    #expect(
      first?.description == "people.csv:1:1: error: found the columns of a file of events; "
        + "expected a file of participants: it seems that the two files are swapped")
    let second = #expect(throws: InputProblems.self) { _ = try WholeReading(people, people) }
    #expect(
      second?.description == "events.csv:1:1: error: found the columns of a file of participants; "
        + "expected a file of events: it seems that the two files are swapped")
    // A file that is neither is told its own faults.
    for text in ["participant\nA1\n", "participant;date;born\n", "participant;born;event;date\n"] {
      let error = #expect(throws: InputProblems.self) {
        _ = try WholeReading("participant\n", text)
      }
      #expect(error?.description.contains("swapped") == false, "\(text)")
    }
  }

  @Test func `A text in a Windows code page is refused with advice, wherever the byte stands`() {
    for (head, row) in [
      ("participant;place\n", "A1;Me\u{111}imurje"), ("participant;\u{111}\n", ""),
      ("participant;place\n", "\u{111}1;X"), ("participant;place\n", "A1;X;\u{111}"),
    ] {
      let text = (head + row).unicodeScalars.map { $0.isASCII ? UInt8($0.value) : 0xF0 }
      let error = #expect(throws: InputProblems.self) {
        _ = try WholeReading(text, Array(events.utf8), rules: .usual)
      }
      let description = error?.description ?? ""
      #expect(description.contains("0xF0, as in a text in Windows-1250"))
      #expect(description.contains("CSV UTF-8"))
    }
    #expect(throws: InputProblems.self) {
      _ = try WholeReading([0x50, 0x4B, 3, 4, 0, 0x0A, 0], [], rules: .usual)
    }
  }
}
