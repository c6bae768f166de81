/// Makes events of what the terminal library hands over; knows nothing of a terminal itself.
struct InputDecoder: Sendable {
    /// The longest paste that is delivered in one piece.
    static let greatestPaste = 65_536
    /// The silence after which a paste whose end was lost is over, so that the keyboard is never dead.
    static let pasteSilence = Duration.seconds(2)
    /// The silence after which the rest of a sequence is not waited for any more.
    static let sequenceSilence = Duration.milliseconds(200)

    private enum State {
        case ground
        case escape
        case control([UInt8])
        case application
    }

    private var state = State.ground
    private var characters = UTF8Assembler()
    private var paste: [UInt8]?
    private var lastBatch = ContinuousClock.now
    private var answers: [TerminalAnswer] = []
    private var events: [InputEvent] = []

    /// Begins a batch: all that was there to be read at one time.
    mutating func begin(at now: ContinuousClock.Instant) {
        if paste != nil, now - lastBatch > InputDecoder.pasteSilence { endPaste() }
        if now - lastBatch > InputDecoder.sequenceSilence { flushEscape() }
        lastBatch = now
    }

    /// Adds one unit.
    mutating func add(_ input: RawInput) {
        if paste != nil {
            addPasted(input)
            return
        }
        if case .byte(let byte) = input {
            addByte(byte)
            return
        }
        flushEscape()
        switch input {
        case .key(let key): events.append(.key(key))
        case .pasteBegin: paste = []
        case .focus(let hasFocus): events.append(.focus(hasFocus))
        case .mouse(let event): events.append(.mouse(event))
        case .byte, .pasteEnd, .other: break
        }
    }

    /// Ends a batch and answers its events. A lone ESC is the Escape key now; half a character, or half a sequence,
    /// waits for the rest.
    mutating func finish() -> [InputEvent] {
        if case .control = state {} else { flushEscape() }
        defer { events.removeAll() }
        return events
    }

    /// What the terminal answered since the last time.
    mutating func takeAnswers() -> [TerminalAnswer] {
        defer { answers.removeAll() }
        return answers
    }

    private mutating func flushEscape() {
        if case .escape = state { events.append(.key(.escape)) }
        state = .ground
    }

    private mutating func addByte(_ byte: UInt8) {
        switch state {
        case .ground:
            if byte == 0x1B { state = .escape } else { addText(byte) }
        case .escape:
            switch byte {
            case UInt8(ascii: "["): state = .control([])
            case UInt8(ascii: "O"): state = .application
            case 0x1B: events.append(.key(.escape))
            default:
                flushEscape()
                addText(byte)
            }
        case .control(let bytes):
            addControl(bytes + [byte])
        case .application:
            state = .ground
            if let key = ControlSequence.applicationKey(byte) { events.append(.key(key)) }
        }
    }

    private mutating func addControl(_ bytes: [UInt8]) {
        guard let last = bytes.last, ControlSequence.isFinal(last) else {
            state = bytes.count < ControlSequence.greatestLength ? .control(bytes) : .ground
            return
        }
        state = .ground
        switch ControlSequence.meaning(of: bytes) {
        case .key(let key): events.append(.key(key))
        case .pasteBegin: paste = []
        case .focus(let hasFocus): events.append(.focus(hasFocus))
        case .answer(let answer): answers.append(answer)
        case .pasteEnd, .nothing: break
        }
    }

    private mutating func addText(_ byte: UInt8) {
        guard let scalar = characters.add(byte), let key = Key(scalar) else { return }
        events.append(.key(key))
    }

    private mutating func addPasted(_ input: RawInput) {
        switch input {
        case .pasteEnd: endPaste()
        case .byte(let byte):
            paste?.append(byte)
            if paste?.suffix(InputDecoder.pasteEnd.count).elementsEqual(InputDecoder.pasteEnd) == true {
                paste?.removeLast(InputDecoder.pasteEnd.count)
                endPaste()
            } else if let count = paste?.count, count >= InputDecoder.greatestPaste {
                endPaste()
                paste = []
            }
        case .key, .pasteBegin, .focus, .mouse, .other: break
        }
    }

    private mutating func endPaste() {
        guard let bytes = paste else { return }
        paste = nil
        guard !bytes.isEmpty else { return }
        events.append(.paste(InputDecoder.normalised(String(decoding: bytes, as: UTF8.self))))
    }

    /// Terminals paste line ends as carriage returns.
    private static func normalised(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            if !(scalar == "\n" && isAfterReturn) { result.append(scalar == "\r" ? "\n" : scalar) }
            isAfterReturn = scalar == "\r"
        }
        return String(result)
    }

    private static let pasteEnd = Array("\u{1B}[201~".utf8)
}
