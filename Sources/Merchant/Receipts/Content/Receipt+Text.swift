extension Receipt {
    /// The receipt as text in UTF-8: lines of so many columns, in which Chinese takes two; its code stands there in words.
    ///
    /// - Parameter columns: 32 for paper of 58 mm, 48 for 80 mm; at least 16.
    public func text(columns: Int) -> String {
        let layout = ReceiptLayout(columns: max(16, columns), alphabet: .text)
        return elements(in: .text).flatMap { layout.lines(of: $0) }.map { "\($0.text)\n" }.joined()
    }
}
