/// A program that ended with another status than 0, or is not there.
package struct ProgramFailure: Error, CustomStringConvertible {
    let program: String
    let reason: String

    package init(program: String, reason: String) {
        self.program = program
        self.reason = reason
    }

    package var description: String { "\(program) failed (\(reason)); install it, or see its error above." }
}
