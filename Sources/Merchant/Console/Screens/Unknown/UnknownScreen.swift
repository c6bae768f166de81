public import ClearingProtocol
public import Ledger
public import TerminalUI

/// The unknown screen: every attempt that waits for the network's word, oldest first.
public struct UnknownScreen: Sendable, Hashable {
    /// The attempts; `nil` until they are read.
    public var attempts: [Attempt]?
    /// Which attempt the cursor is on.
    public var cursor = ListCursor<AttemptReference>()
    /// The attempts that are being asked about by hand.
    public var asked: Set<AttemptReference> = []

    /// The screen before anything was read.
    public init() {}

    /// The attempts were read.
    mutating func loaded(_ attempts: [Attempt], height: Int) {
        self.attempts = attempts
        asked.formIntersection(attempts.map(\.reference))
        cursor.update(items: attempts.map(\.reference), height: height)
    }

    /// The attempt under the cursor.
    var selected: Attempt? { attempts?.first { $0.reference == cursor.item } }
}
