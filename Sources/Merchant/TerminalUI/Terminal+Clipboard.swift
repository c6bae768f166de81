internal import CTerminal

extension Terminal {
    /// Puts a text into the clipboard of the terminal that shows the screen, over ssh too, where the terminal allows it
    /// (OSC 52); nothing tells whether it did.
    ///
    /// - Parameter text: the text, cleaned of what is not shown; what is longer than ``Clipboard/longest`` is not sent.
    public mutating func copy(_ text: String) {
        guard let bytes = Clipboard.sequence(text) else { return }
        ct_send(bytes, bytes.count)
    }
}
