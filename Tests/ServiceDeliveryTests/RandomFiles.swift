import PolicyCycle
import TestSupport

@testable import ServiceDelivery

/// Files of random participants and events, good ones and arbitrary ones.
struct RandomFiles {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// A sheet of participants `P0` and on; the profile of each is made of its number.
  func participants(_ count: Int) -> String {
    var text = "participant;born;sex;rural;place\n"
    for index in 0..<count {
      text += "P\(index);\(1990 + index % 20)-0\(1 + index % 9);"
      text += "\(index % 2 == 0 ? "female" : "male");\(index % 3 == 0 ? "yes" : "no");"
      text += index % 5 == 0 ? "\"place:\(index % 7)\"\n" : "place-\(index % 7)\n"
    }
    return text
  }

  /// Rows of events of one participant, most of them possible, in any order of days.
  ///
  /// Some leave and register again on one day, or end an operation and join it again.
  mutating func rows(of participant: String) -> [String] {
    let turns =
      number(0...2) > 0
      ? []
      : [("2024-01-05", "registered", ""), ("2024-01-05", "joined", "OP1")]
        + ["registered", "left", "planned"].map { ("2024-05-15", $0, "") }
        + ["joined", "ended"].map { ("2024-05-15", $0, "OP1") }
    var all = turns.map { "\(participant);\($0);\($1);;;\($2);;;" } + anyRows(of: participant)
    all.shuffle(using: &generator)
    return all
  }

  private mutating func anyRows(of participant: String) -> [String] {
    (0..<number(0...12)).map { _ in
      let kind = pick(ServiceEventKind.allCases + [.registered, .registered, .left, .joined])
      var cells = [participant, "2024-0\(number(1...9))-\(number(10...28))", kind.rawValue]
      let hasSituation = [.registered, .left, .joined, .ended, .situation].contains(kind)
      cells.append(hasSituation ? pick(LabourSituation.allCases).rawValue : "")
      let hasOffer = [.offered, .refused, .started].contains(kind)
      cells.append(hasOffer ? pick(["", "job", "education"]) : "")
      cells.append(
        kind == .joined || kind == .ended || number(0...3) == 0 ? "OP\(number(1...2))" : "")
      cells.append(pick(["", "\"O/1\"", "O2"]))
      cells.append(pick(["", "bus"]))
      cells.append(pick(["", "d1", "d2"]))
      switch number(0...30) {
      case 0: cells[1] = pick(["31.02.2024", "02/03/2024", "45353", "", "x"])
      case 1: cells[number(2...4)] = "strange"
      case 2: cells.removeLast()
      case 3: cells.append("more")
      case 4: cells[0] = pick(["", "ZZ", "\"open"])
      default: break
      }
      return cells.joined(separator: ";")
    }
  }

  static let heading = "participant;date;event;situation;offer;operation;office;channel;detail\n"
}

extension WholeReading {
  /// The histories as a sheet of events again.
  var eventSheet: String {
    var text = RandomFiles.heading
    let name = { (code: EventCode?) in
      let text = code.flatMap(codes.text) ?? ""
      return "\""
        + text.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
    }
    for history in histories {
      for event in history.events {
        text += "\(history.pseudonym);\(event.day);\(event.kind.rawValue);"
        text += "\(event.situation?.rawValue ?? "");\(event.offer?.rawValue ?? "");"
        text += [event.operation, event.office, event.channel, event.detail].map(name)
          .joined(separator: ";")
        text += "\n"
      }
    }
    return text
  }
}
