import Foundation

extension String {
    /// The text in the characters that every terminal shows: other scripts are spelt in Latin letters, accents dropped,
    /// and what cannot be spelt so is left out.
    var inPrintableASCII: String {
        // Foundation on Linux loses accented letters in "Latin-ASCII", so that the accents are dropped before.
        let plain = transformed("Any-Latin").folding(options: .diacriticInsensitive, locale: nil)
        let ascii = plain.transformed("Latin-ASCII").unicodeScalars.filter { (0x20...0x7E).contains($0.value) }
        var text = ""
        text.unicodeScalars.append(contentsOf: ascii)
        return text.trimmingCharacters(in: .whitespaces)
    }

    /// The text after a transform of ICU.
    private func transformed(_ transform: String) -> String {
        let text = NSMutableString(string: self)
        let whole = NSRange(location: 0, length: text.length)
        return text.applyTransform(transform, reverse: false, range: whole, updatedRange: nil) ? text as String : self
    }

    /// The text in Unicode's normal form C, which payment codes ask for.
    var precomposed: String { precomposedStringWithCanonicalMapping }

    /// The first characters of the text, with at most so many Unicode scalars.
    func cut(to limit: Int) -> String {
        var text = self
        while text.unicodeScalars.count > limit { text.removeLast() }
        return text.trimmingCharacters(in: .whitespaces)
    }
}
