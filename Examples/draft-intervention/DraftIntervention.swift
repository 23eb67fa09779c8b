@main
struct DraftIntervention {
  static func main() {}
}
