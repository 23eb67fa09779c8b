@main
struct LearningProcessProgram {
  static func main() {}
}
