/// A short code (operation, office, channel, segment) as a number, so that millions of events stay small.
///
/// The text belongs to the ``EventCodes`` that gave it.
public struct EventCode: Sendable, Hashable {
  /// The place in the list of codes, from 0.
  let index: UInt32
}

/// The list of codes of one reading, each once, in the order in which they were first met.
public struct EventCodes: Sendable {
  /// The texts; a code's number is its place.
  public private(set) var texts: [String] = []
  private var places: [String: UInt32] = [:]

  /// An empty list.
  public init() {}

  /// The code of a text, added if it is new.
  ///
  /// - Returns: The code.
  public mutating func code(_ text: String) -> EventCode {
    if let place = places[text] { return EventCode(index: place) }
    let place = UInt32(texts.count)
    texts.append(text)
    places[text] = place
    return EventCode(index: place)
  }

  /// The code of a text, or nil if it was never met.
  ///
  /// - Returns: The code, or nil.
  public func known(_ text: String) -> EventCode? { places[text].map(EventCode.init(index:)) }

  /// The text of a code, or nil if the code is of another list.
  ///
  /// - Returns: The text, or nil.
  public func text(_ code: EventCode) -> String? {
    Int(code.index) < texts.count ? texts[Int(code.index)] : nil
  }
}
