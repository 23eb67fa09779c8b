/// Which sets of gaps can be had at what cost: the task of a choice, in numbers alone.
///
/// The value of a choice is the number of distinct gaps that it covers: what two options cover counts
/// once. Of choices of equal value the cheaper one is better; of those of equal cost the one that comes
/// first when options are taken in their order.
struct CoverageProblem: Sendable {
  /// The gaps that each option covers, as bits.
  let covers: [GapSet]
  /// What each option costs, 0 or more.
  let costs: [Int]
  /// What may be spent, 0 or more.
  let budget: Int

  /// A set of options with what it covers and costs.
  struct Selection: Sendable, Hashable {
    /// The options, in order.
    var members: [Int]
    /// The number of gaps covered.
    var value: Int
    /// What they cost together.
    var cost: Int

    /// Whether it is better than another one: more gaps, or as many for less.
    func isBetter(than other: Selection) -> Bool {
      value != other.value ? value > other.value : cost < other.cost
    }
  }

  /// The selection of some options.
  func selection(of members: [Int]) -> Selection {
    Selection(
      members: members, value: members.reduce(into: GapSet()) { $0.formUnion(covers[$1]) }.count,
      cost: members.reduce(0) { $0 + costs[$1] })
  }

  /// Whether each member covers something that the others do not.
  func isIrredundant(_ members: [Int]) -> Bool {
    let value = selection(of: members).value
    return members.allSatisfy { member in
      selection(of: members.filter { $0 != member }).value < value
    }
  }

  /// The gains of further options with their costs, the best ratio of gain to cost first.
  ///
  /// - Parameters:
  ///   - options: The options that may still be taken.
  ///   - covered: What is covered already.
  ///   - rest: What may still be spent.
  /// - Returns: Those that fit and gain something.
  func gains(
    of options: some Sequence<Int>, beyond covered: GapSet, within rest: Int
  ) -> [(option: Int, gain: Int, cost: Int)] {
    options.compactMap { option -> (option: Int, gain: Int, cost: Int)? in
      guard costs[option] <= rest else { return nil }
      let gain = covers[option].count(beyond: covered)
      return gain == 0 ? nil : (option, gain, costs[option])
    }
    .sorted { left, right in
      let (mine, theirs) = (left.gain * right.cost, right.gain * left.cost)
      return mine != theirs ? mine > theirs : left.option < right.option
    }
  }

  /// No fewer gaps than can still be gained: the smaller of all that the options cover together, and
  /// the greatest gain if options could be taken in part and overlaps counted twice.
  func boundOnGain(
    of gains: [(option: Int, gain: Int, cost: Int)], beyond covered: GapSet, within rest: Int
  ) -> Int {
    let all = gains.reduce(into: covered) { $0.formUnion(covers[$1.option]) }
    var (sum, rest) = (0, rest)
    for entry in gains {
      if entry.cost > rest {
        // Amounts are at most 10^15 cents and gains a few hundred: the product fits.
        sum += entry.gain * rest / entry.cost
        break
      }
      sum += entry.gain
      rest -= entry.cost
    }
    return min(sum, all.count - covered.count)
  }

  /// No more than what gaining a number of gaps must cost, on the same relaxation; nil if that many
  /// cannot be gained.
  func boundOnCost(
    ofGaining needed: Int, from gains: [(option: Int, gain: Int, cost: Int)]
  ) -> Int? {
    var (needed, cost) = (needed, 0)
    for entry in gains where needed > 0 {
      if entry.gain >= needed {
        return cost + (entry.cost * needed + entry.gain - 1) / entry.gain
      }
      needed -= entry.gain
      cost += entry.cost
    }
    return needed > 0 ? nil : cost
  }
}
