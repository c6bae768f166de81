/// What a key can do in the guided start.
enum StartAction: Sendable, Hashable {
    /// Take what was entered, or go on from what is done.
    case next
    /// Go back a step.
    case back
    /// Go on without this step.
    case skip
    /// End the guide.
    case leave
    /// What the fields do themselves.
    case move
}
