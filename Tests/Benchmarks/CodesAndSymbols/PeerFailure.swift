/// A reason why a peer cannot be measured.
enum PeerFailure: Error {
    /// libqrencode in C did not make the symbol.
    case noSymbol
    /// The cells of libqrencode in C are not ours.
    case otherCells
    /// The Python process ended or answered something else than the symbol's modules on a side.
    case answer(String, expected: Int)
}

extension PeerFailure: CustomStringConvertible {
    /// One sentence with the mend.
    var description: String {
        switch self {
        case .noSymbol: "libqrencode made no symbol in C; free some memory and run again."
        case .otherCells: "The symbol in C differs from ours; make both by the same calls in bare_symbol.c."
        case .answer(let answer, let expected):
            "The Python process answered \"\(answer)\" where \(expected) modules were due; see its error above."
        }
    }
}
