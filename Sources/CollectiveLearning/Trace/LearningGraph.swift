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
    for (from, to) in LearningGraph.steps(of: project) {
      if reversed {
        next[to, default: []].append(from)
      } else {
        next[from, default: []].append(to)
      }
    }
    self.next = next
  }

  /// The steps in the order of the record.
  private static func steps(
    of project: LearningProject
  ) -> [(from: LearningNode, to: LearningNode)] {
    var steps: [(from: LearningNode, to: LearningNode)] = []
    for activity in project.activities {
      let node = LearningNode.activity(activity.id)
      for practice in activity.practices { steps.append((.practice(practice), node)) }
      if let record = activity.pilotRecord { steps.append((node, .practice(record))) }
    }
    for change in project.changes {
      let node = LearningNode.change(change.id)
      for practice in change.inspiredBy { steps.append((.practice(practice), node)) }
      for activity in change.activities { steps.append((.activity(activity), node)) }
    }
    return steps
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
