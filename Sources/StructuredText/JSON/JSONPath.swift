/// The way to a value in a JSON text, as messages show it: `answers[3].value`.
enum JSONPath {
  static func member(_ name: String, of path: String) -> String {
    path.isEmpty ? name : path + "." + name
  }

  static func item(_ number: Int, of path: String) -> String {
    path + "[\(number)]"
  }
}
