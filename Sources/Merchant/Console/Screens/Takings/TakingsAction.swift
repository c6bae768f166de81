public import Till

/// What the keys of the takings screen do.
public enum TakingsAction: Sendable, Hashable {
    /// Show the day, week, month or year around what is shown.
    case show(TakingsPeriod.Length)
    /// The period before.
    case previous
    /// The period after.
    case next
    /// The period that is under way.
    case now
    /// Let the next panel take the keys.
    case nextPanel
    /// Let the panel before take the keys.
    case previousPanel
    /// Move the cursor within the panel.
    case move
    /// Open the rows behind what is under the cursor.
    case open
}
