/// A reason why a figure cannot be measured.
enum FigureFailure: Error {
    /// A variable of the environment is not a number in its range.
    case setting(String, String, ClosedRange<Int>)
    /// No pseudo-terminal can be had, or no program started in it.
    case terminal(String, Int32)
    /// A program did not show what it should have.
    case screen(String, String)
    /// A program answered something else than was due.
    case answer(String, expected: String)
}

extension FigureFailure: CustomStringConvertible {
    /// One sentence with the mend.
    var description: String {
        switch self {
        case .setting(let name, let text, let range):
            "\(name) is \"\(text)\" but must be a number from \(range.lowerBound) to \(range.upperBound)."
        case .terminal(let work, let number): "No \(work) (error \(number)); look for /dev/ptmx and the program."
        case .screen(let program, let text): "\(program) does not show \"\(text)\"; run it by hand and see why."
        case .answer(let answer, let expected): "The answer is \"\(answer)\" where \"\(expected)\" was due."
        }
    }
}
