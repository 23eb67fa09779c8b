@main
struct PracticeLibraryProgram {
  static func main() {}
}
