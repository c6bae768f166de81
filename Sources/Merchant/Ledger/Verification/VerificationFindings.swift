/// What does not hold, as far as it is listed.
struct VerificationFindings {
    /// How many are listed; the others are only counted.
    static let most = 20

    private(set) var listed: [VerificationFailure] = []
    /// How many more there are.
    private(set) var further = 0

    var isEmpty: Bool { listed.isEmpty }

    mutating func add(_ failure: VerificationFailure) {
        if listed.count < Self.most { listed.append(failure) } else { further += 1 }
    }
}
