public import TerminalUI

/// What lies over the screen and takes the keys.
public enum Overlay: Sendable, Hashable {
    /// The keys, explained.
    case help(HelpPage)
    /// What can be done, by name.
    case palette(Palette<ConsoleAction>)
    /// A second person is asked to allow something.
    case approval(ApprovalDialog)
}
