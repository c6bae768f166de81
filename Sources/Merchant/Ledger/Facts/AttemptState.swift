/// Where an attempt stands at the till.
public enum AttemptState: String, Sendable, Hashable, CaseIterable {
    /// It stands in the ledger; whether the network knows it is not known.
    case created
    /// Its code is shown.
    case presented
    /// The payer of a scanned code has yet to confirm it.
    case authorising
    /// The network says it is paid.
    case paid
    /// The payer or the network said no.
    case declined
    /// It was withdrawn.
    case cancelled
    /// Nobody paid it in time.
    case expired
    /// The network could not be asked.
    case unknown

    /// The states in which the attempt waits for the network's word.
    public static let unresolved: Set<AttemptState> = [.created, .presented, .authorising, .unknown]

    /// The states in which an entry ``AttemptClosed`` leaves an attempt.
    static let endsWithoutPayment: Set<AttemptState> = [.declined, .cancelled, .expired, .unknown]
}
