// Generated from Records/programme-anchors.json by `swift run embed-records`. Correct the record, not this.
// swift-format-ignore-file

extension EmbeddedText {
  static let programmeAnchors = #"""
{"schemaVersion":"1.0","basis":"judgement","note":"-","anchors":[]}
"""#
}
