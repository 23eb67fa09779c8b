/// Strongly connected components: groups of vertices each of which reaches each other.
///
/// By Kosaraju and Sharir (1981, recalled): vertices in the order in which a depth-first search leaves
/// them, then searched backwards along reversed edges, latest first. Without recursion, since a long
/// chain would exhaust the stack.
enum StrongComponents {
  /// The components, each in ascending order, sorted by their first vertices.
  static func of(_ successors: [[Int]]) -> [[Int]] {
    var predecessors = [[Int]](repeating: [], count: successors.count)
    for (vertex, targets) in successors.enumerated() {
      for target in targets { predecessors[target].append(vertex) }
    }
    var seen = Array(repeating: false, count: successors.count)
    let finished = successors.indices.flatMap { search(from: $0, along: successors, &seen) }
    seen = Array(repeating: false, count: successors.count)
    let components = finished.reversed().map { search(from: $0, along: predecessors, &seen) }
    return components.filter { !$0.isEmpty }.map { $0.sorted() }
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The vertices newly reached from one, in the order in which a depth-first search leaves them.
  private static func search(
    from start: Int, along edges: [[Int]], _ seen: inout [Bool]
  ) -> [Int] {
    if seen[start] { return [] }
    seen[start] = true
    var left: [Int] = []
    var path = [(vertex: start, next: 0)]
    while let (vertex, next) = path.last {
      if next == edges[vertex].count {
        left.append(vertex)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = edges[vertex][next]
      if !seen[target] {
        seen[target] = true
        path.append((target, 0))
      }
    }
    return left
  }
}
