/// The days around a date of follow-up on which an observed situation counts.
///
/// The frameworks say "six months after" and name no window that we could read, so the window is a
/// decision of ours and a parameter: 30 days before and 60 days after unless said otherwise. The
/// observation nearest to the date counts; of two equally near ones the later. A follow-up is due once
/// its window has closed; before that nobody is counted as unknown.
public struct FollowUpWindow: Sendable, Hashable {
  /// Days before the date, 0 to ``most``.
  public let before: Int
  /// Days after the date, 0 to ``most``.
  public let after: Int

  /// The widest allowed to each side, in days: windows six months apart must not meet.
  public static let most = 90

  /// The window used unless another is given: a judgement.
  public static let usual = FollowUpWindow(unchecked: 30, 60)

  /// A window, or nil if a side is negative or above ``most``.
  public init?(daysBefore before: Int, daysAfter after: Int) {
    guard (0...FollowUpWindow.most).contains(before), (0...FollowUpWindow.most).contains(after)
    else { return nil }
    self.init(unchecked: before, after)
  }

  private init(unchecked before: Int, _ after: Int) {
    self.before = before
    self.after = after
  }
}
