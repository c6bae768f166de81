/// What an entry says in words and numbers, each once, in the order in which it says it.
struct RemittanceText {
    /// The words and numbers.
    private(set) var joined = ""
    private var pieces: Set<String> = []
    private var isFull = false

    // An entry of a whole day's card payments has as many references; who looks for one finds it among the first.
    private static let longest = 64 * 1024

    /// Adds a piece unless it is empty, says that there is none, or stands there already.
    mutating func add(_ piece: String) {
        guard !isFull, !piece.isEmpty, piece != "NOTPROVIDED", piece != "NONREF", pieces.insert(piece).inserted
        else { return }
        isFull = joined.utf8.count + piece.utf8.count > Self.longest
        guard !isFull else { return }
        joined += joined.isEmpty ? piece : " · " + piece
    }
}
