/// A reason why a figure cannot be measured.
enum FigureFailure: Error {
    /// A variable of the environment is not a number in its range.
    case setting(String, String)
    /// A C peer failed.
    case peer(String)
    /// A program answered something else than was due.
    case answer(String, expected: String)
    /// The ledger does not verify.
    case unsound(String)
    /// The ledger has no shift, day or payment to go on with.
    case empty
}

extension FigureFailure: CustomStringConvertible {
    /// One sentence with the mend.
    var description: String {
        switch self {
        case .setting(let name, let text):
            "\(name) is \"\(text)\" but must be a number from \(Settings.fewPayments) to 10000000; set another one."
        case .peer(let work): "SQLite or OpenSSL in C could not \(work); look for room on the disk and run again."
        case .answer(let answer, let expected): "The answer is \"\(answer)\" where \"\(expected)\" was due."
        case .unsound(let failure): "The ledger that was measured does not verify: \(failure)"
        case .empty: "The ledger that is measured holds no payment; begin again in an empty scratch directory."
        }
    }
}
