/// Draws the levels of one criterion beside their numbers: a filled dot at the demonstrated level, a
/// line to the open dot at the possible one, a diamond at the frontier's.
///
/// Hidden from screen readers: the numbers stand in the cells before it.
enum LevelStripSVG {
  static func svg(_ strip: LevelStrip) -> String {
    func x(_ level: Int) -> Int { 8 + 20 * min(5, max(0, level)) }
    let (low, high, top) = (x(strip.demonstrated), x(strip.possible), x(strip.frontier))
    return
      "<svg class=\"strip\" aria-hidden=\"true\">"
      + "<path class=\"g\" d=\"M8,10H108M8,7v6M28,7v6M48,7v6M68,7v6M88,7v6M108,7v6\"/>"
      + "<path class=\"l\" d=\"M\(low),10H\(high)\"/>"
      + "<path class=\"f\" d=\"M\(top),2l6,8l-6,8l-6,-8z\"/>"
      + "<circle class=\"o\" cx=\"\(high)\" cy=\"10\" r=\"4\"/>"
      + "<circle class=\"c\" cx=\"\(low)\" cy=\"10\" r=\"4\"/></svg>"
  }
}
