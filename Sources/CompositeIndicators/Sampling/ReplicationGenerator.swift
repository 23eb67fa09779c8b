/// Random numbers of one replication, the same whatever thread draws them and in whatever order.
///
/// xoshiro256++ (Blackman and Vigna 2021, "Scrambled linear pseudorandom number generators", ACM TOMS 47),
/// its state filled by SplitMix64 (Steele, Lea and Flood 2014) from the seed of the run and the number of
/// the replication.
package struct ReplicationGenerator: RandomNumberGenerator, Sendable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// The generator of one replication of a run.
  package init(seed: UInt64, replication: UInt64) {
    var filler = SplitMix64(state: seed)
    // Another odd step than SplitMix's own: with that one, neighbouring replications would share three
    // of their four words of state.
    filler = SplitMix64(state: filler.next() &+ replication &* 0xd134_2543_de82_ef95)
    a = filler.next()
    b = filler.next()
    c = filler.next()
    d = filler.next()
    // The one state from which it never comes away.
    if a | b | c | d == 0 { a = 1 }
  }

  /// 64 random bits.
  @inline(__always)
  package mutating func next() -> UInt64 {
    let sum = a &+ d
    let bits = (sum &<< 23 | sum &>> 41) &+ a
    let shifted = b &<< 17
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = d &<< 45 | d &>> 19
    return bits
  }

  /// A number from 0 (included) to 1 (left out), a multiple of 2 to the power of -53.
  @inline(__always)
  package mutating func unit() -> Double { Double(next() &>> 11) * 0x1p-53 }

  /// A number between 0 and 1, neither included: for distributions that reach to infinity.
  @inline(__always)
  package mutating func openUnit() -> Double { (Double(next() &>> 12) + 0.5) * 0x1p-52 }
}

/// SplitMix64: fills the states of other generators.
struct SplitMix64: Sendable {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed &>> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed &>> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed &>> 31
  }
}
