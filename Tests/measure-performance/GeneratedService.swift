/// Participants of a service and their events as CSV, the same in every run, grouped by participant.
struct GeneratedService {
  let participants: Int

  /// Gives the file of participants in chunks.
  func participantChunks(_ body: ([UInt8]) throws -> Void) rethrows {
    var generator = SplitMix(state: 11)
    var chunk = Array(
      ("participant;born;sex;isced;citizenship;disability;foreign-background;minority;homeless;"
        + "rural;digital-access;subgroup;place;months-without-work\n").utf8)
    let groups = ["short-term-unemployed", "long-term-unemployed", "discouraged", ""]
    let marks = ["yes", "no", "no", "no", "unknown", ""]
    func pick(_ words: [String]) -> String { words.randomElement(using: &generator) ?? "" }
    for number in 0..<participants {
      let born = "\(1995 + number % 15)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)"
      var cells = [pseudonym(number), born, pick(["female", "male"]), pick(["1", "2", "3", "5"])]
      cells.append(pick(["national", "national", "union-citizen", "third-country"]))
      for _ in 0..<6 { cells.append(pick(marks)) }
      let place = "TR\(10 + Int.random(in: 0..<81, using: &generator))"
      cells += [pick(groups), place, "\(number % 30)"]
      chunk += Array(cells.joined(separator: ";").utf8) + [0x0A]
      if chunk.count > 262_144 {
        try body(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    try body(chunk)
  }

  /// Gives the file of events in chunks: possible histories of three to seven events.
  func eventChunks(_ body: ([UInt8]) throws -> Void) rethrows {
    var generator = SplitMix(state: 12)
    var chunk = Array(
      "participant;date;event;situation;offer;operation;office;channel;detail\n".utf8)
    for number in 0..<participants {
      let random = generator.next()
      let name = pseudonym(number) + ";"
      let office = "O\(random % 200)"
      var day = Int(random >> 8 % 500)
      func add(_ rest: String) {
        chunk += Array((name + date(day) + ";" + rest + "\n").utf8)
        day += Int(random >> 16 % 40) + 1
      }
      if random & 1 == 0 { add("met;;;;\(office);bus;") }
      add("registered;unemployed;;;\(office);;")
      if random & 6 != 0 { add("planned;;;;\(office);;") }
      add("joined;unemployed;;OP\(random >> 32 % 20);\(office);;")
      if random & 8 == 0 { add("served;;;;\(office);;cv") }
      if random & 48 != 0 { add("offered;;job;;\(office);;") }
      if random & 64 == 0 { add("left;employed;;;\(office);;") }
      if chunk.count > 262_144 {
        try body(chunk)
        chunk.removeAll(keepingCapacity: true)
      }
    }
    try body(chunk)
  }

  /// Twenty hexadecimal digits, in order.
  private func pseudonym(_ number: Int) -> String {
    var generator = SplitMix(state: UInt64(number))
    let digits = String(generator.next() >> 16, radix: 16)
    let order = String(number, radix: 16)
    return String(repeating: "0", count: 8 - order.count) + order
      + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// A day of the years from 2023, months of 28 days.
  private func date(_ day: Int) -> String {
    let (month, day) = (day / 28, day % 28 + 1)
    return "\(2023 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-"
      + (day < 10 ? "0" : "") + "\(day)"
  }
}
