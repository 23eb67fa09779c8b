/// What the record of a project joins: which node leads to which.
///
/// A practice leads to the activities in which it was shown, chosen or tried, and to the changes that
/// it is named to have inspired; a pilot action leads to the practice that it is recorded as; an
/// activity leads to the changes that it is named to have led to.
struct LearningGraph {
  private let next: [LearningNode: [LearningNode]]

  /// The graph of a project, or the same with every step turned round.
  init(_ project: LearningProject, reversed: Bool) {
    var next: [LearningNode: [LearningNode]] = [:]
    func join(_ from: LearningNode, _ to: LearningNode) {
      next[reversed ? to : from, default: []].append(reversed ? from : to)
    }
    for activity in project.activities {
      for practice in activity.practices { join(.practice(practice), .activity(activity.id)) }
      if let record = activity.pilotRecord { join(.activity(activity.id), .practice(record)) }
    }
    for change in project.changes {
      for practice in change.inspiredBy { join(.practice(practice), .change(change.id)) }
      for activity in change.activities { join(.activity(activity), .change(change.id)) }
    }
    self.next = next
  }

  /// All that can be reached from a node, nearest first, each with one shortest way to it.
  func reached(from start: LearningNode) -> [TracedNode] {
    var seen: Set<LearningNode> = [start]
    var found: [TracedNode] = []
    var ways: [[LearningNode]] = [[]]
    var nodes = [start]
    while !nodes.isEmpty {
      var nextNodes: [LearningNode] = []
      var nextWays: [[LearningNode]] = []
      for (node, way) in zip(nodes, ways) {
        for other in next[node, default: []] where seen.insert(other).inserted {
          found.append(TracedNode(node: other, between: way))
          nextNodes.append(other)
          nextWays.append(way + [other])
        }
      }
      nodes = nextNodes
      ways = nextWays
    }
    return found
  }
}
