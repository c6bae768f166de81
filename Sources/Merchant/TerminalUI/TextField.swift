/// One line of text that is typed.
///
/// Places and lengths count characters as a canvas shows them, a mark together with the letter it stands on.
public struct TextField: Sendable, Hashable {
    /// What may be typed.
    public enum Content: Sendable, Hashable, CaseIterable {
        /// Any text.
        case text
        /// ASCII digits; full-width ones become such.
        case digits
    }

    /// The longest text unless the field says otherwise.
    public static let standardLength = 120

    /// What may be typed.
    public let content: Content
    /// The most characters.
    public let greatestLength: Int
    /// The most Unicode scalars, which is what others count who take the text.
    public let greatestScalars: Int
    /// Whether stars are shown for the characters, as for a PIN.
    public let isMasked: Bool
    /// What an empty field shows.
    public var placeholder: String
    /// Whether the field takes the keys.
    public var isFocused: Bool
    /// How many characters are before the cursor.
    public internal(set) var cursor = 0
    var glyphs: [Glyph] = []

    /// A field with that text, cleaned and cut to its greatest length, and the cursor at its end.
    public init(
        _ text: String = "",
        content: Content = .text,
        greatestLength: Int = TextField.standardLength,
        greatestScalars: Int = .max,
        isMasked: Bool = false,
        placeholder: String = "",
        isFocused: Bool = true
    ) {
        self.content = content
        self.greatestLength = max(0, greatestLength)
        self.greatestScalars = max(0, greatestScalars)
        self.isMasked = isMasked
        self.placeholder = placeholder
        self.isFocused = isFocused
        insert(text)
    }

    /// What has been typed.
    public var text: String { glyphs.map(\.text).joined() }

    /// Whether nothing has been typed.
    public var isEmpty: Bool { glyphs.isEmpty }

    /// Empties the field.
    public mutating func clear() {
        glyphs.removeAll()
        cursor = 0
    }

    /// Puts other text into the field, the cursor at its end. Answers whether it fits whole.
    @discardableResult
    public mutating func replace(with text: String) -> Bool {
        clear()
        return insert(text)
    }
}

extension TextField: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The text, or as many stars: what is masked on the screen does not end in a log.
    public var description: String { isMasked ? shown.map(\.text).joined() : text }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// A mirror without what is masked.
    public var customMirror: Mirror { Mirror(self, children: ["text": description, "cursor": cursor]) }
}
