extension TextField {
    /// Does what the key says, if it is one that edits; answers whether it was one.
    ///
    /// A character that the field refuses is taken and changes nothing: it must not become a command.
    @discardableResult
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character): insert(String(character))
        case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
        case .delete, .control("d"): remove(cursor..<min(glyphs.count, cursor + 1))
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(glyphs.count, cursor + 1)
        case .home, .control("a"): cursor = 0
        case .end, .control("e"): cursor = glyphs.count
        case .control("u"): remove(0..<cursor)
        case .control("k"): remove(cursor..<glyphs.count)
        case .control("w"): remove(wordStart..<cursor)
        default: return false
        }
        return true
    }

    /// Takes what was pasted, or scanned, as one line: breaks become blanks, blanks at both ends are dropped.
    ///
    /// Answers whether all of it has been taken.
    @discardableResult
    public mutating func paste(_ text: String) -> Bool {
        // Longer than any field: a paste may be large, and a field is not the place to go through all of it.
        let room = 4 * greatestLength + 64
        var scalars = Substring(text.prefix(room)).unicodeScalars
        while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        let isWhole = text.dropFirst(room).isEmpty
        return insert(String(scalars)) && isWhole
    }

    /// Puts a text at the cursor, as much of it as fits. Answers whether all of it fits and is of the field's kind.
    @discardableResult
    mutating func insert(_ text: String) -> Bool {
        let cleaned = TextSanitiser.clean(text)
        let taken = allowed(cleaned)
        let after = glyphs[cursor...]
        // The last character before the cursor may get a mark from the text.
        let last = cursor > 0 ? glyphs[cursor - 1].text : ""
        let new = Array(Glyphs(last + taken))
        let before = Array(glyphs[..<max(0, cursor - 1)])
        let fitting = new.prefix(fitting: greatestLength, greatestScalars, beside: before + after)
        // A mark that does not fit takes no letter away.
        guard cursor == 0 || !fitting.isEmpty else { return taken.isEmpty && cleaned.isEmpty }
        glyphs = before + fitting + after
        cursor = before.count + fitting.count
        return fitting.count == new.count && taken.unicodeScalars.count == cleaned.unicodeScalars.count
    }

    private func allowed(_ text: String) -> String {
        guard content == .digits else { return text }
        return String(
            text.unicodeScalars.compactMap { scalar -> Character? in
                guard case .character(let character) = Key.character(Character(scalar)).folded else { return nil }
                return character.isASCII && character.isWholeNumber ? character : nil
            }
        )
    }

    private mutating func remove(_ range: Range<Int>) {
        glyphs.removeSubrange(range)
        cursor = range.lowerBound
    }

    /// Where the word before the cursor begins, blanks after it included.
    private var wordStart: Int {
        var place = cursor
        while place > 0, glyphs[place - 1].text == " " { place -= 1 }
        while place > 0, glyphs[place - 1].text != " " { place -= 1 }
        return place
    }
}

extension [Glyph] {
    /// As many as fit into so many characters and scalars beside others.
    fileprivate func prefix(fitting length: Int, _ scalars: Int, beside others: [Glyph]) -> ArraySlice<Glyph> {
        var room = scalars - others.reduce(0) { $0 + $1.text.unicodeScalars.count }
        return prefix(Swift.max(0, length - others.count)).prefix { glyph in
            room -= glyph.text.unicodeScalars.count
            return room >= 0
        }
    }
}
