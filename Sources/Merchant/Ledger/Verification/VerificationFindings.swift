/// What does not hold, as far as it is listed.
struct VerificationFindings {
    /// How many are listed; the others are only counted.
    static let most = 20

    private(set) var listed: [VerificationFailure] = []
    /// How many more there are.
    private(set) var further = 0

    var isEmpty: Bool { listed.isEmpty }

    /// What is listed, by entry; what is of no entry comes last.
    var byEntry: [VerificationFailure] {
        // Sorting keeps the order of equals (as of Swift 5), so that causes stay before what follows from them.
        listed.sorted { ($0.sequence ?? .max) < ($1.sequence ?? .max) }
    }

    mutating func add(_ failure: VerificationFailure) {
        if listed.count < Self.most { listed.append(failure) } else { further += 1 }
    }

    mutating func add(all others: VerificationFindings) {
        for failure in others.listed { add(failure) }
        further += others.further
    }
}
