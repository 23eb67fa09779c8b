@main
struct CompareTerritories {
  static func main() {}
}
