/// A reason why a figure cannot be measured.
enum FigureFailure: Error {
    /// A variable of the environment is not a number in its range.
    case setting(String, String)
    /// A program answered something else than was due.
    case answer(String, expected: String)
    /// The ledger lacks what is measured.
    case empty
}

extension FigureFailure: CustomStringConvertible {
    /// One sentence with the mend.
    var description: String {
        switch self {
        case .setting(let name, let text):
            "\(name) is \"\(text)\" but must be a number from 10000 to 10000000; set another one."
        case .answer(let answer, let expected): "The answer is \"\(answer)\" where \"\(expected)\" was due."
        case .empty: "The ledger that is measured lacks its rows; begin again in an empty directory."
        }
    }
}
