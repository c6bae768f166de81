internal import CTerminal

/// The one owner of the terminal.
///
/// It belongs to the thread that opened it, because ncurses knows of one thread only: it is neither copied nor
/// sent. Whatever ends the program, the screen and the line's modes are given back as they were found; only
/// SIGKILL prevents that.
public struct Terminal: ~Copyable {
    /// How many colours ``show(_:cursor:)`` uses.
    public let colourDepth: ColourDepth
    /// What the environment tells of it.
    public let environment = TerminalEnvironment.current
    /// What ends a ``wait(milliseconds:)`` from another thread.
    public let waker: Waker
    var painter: CellPainter
    var shown: Canvas?
    var reportedSize: Size
    var wasResumed = false
    /// How many columns a block takes, once the terminal said so.
    var blockColumns: Int?
    /// What came before anybody asked for it.
    var early: [InputEvent] = []
    var decoder = InputDecoder()
    var burst = ScannerBurst()

    /// Takes the terminal over: raw keys, alternate screen, hidden cursor.
    ///
    /// - Throws: ``TerminalError`` if there is no terminal that can be used; then nothing is changed.
    public init(options: Options = Options()) throws(TerminalError) {
        let waker = Waker()
        try Terminal.open(options, waker: waker)
        self.waker = waker
        let colours = Int(ct_colours())
        let ability = ColourDepth(colours: colours)
        colourDepth = options.useColour ? ability : .monochrome
        painter = CellPainter(
            depth: colourDepth,
            ability: ability,
            isLight: options.isLight,
            isDirect: colours > 256
        )
        reportedSize = Terminal.currentSize
        if options.asksWidths { askWidths() }
    }

    deinit {
        ct_close()
    }

    /// Gives the terminal back as it was found.
    public consuming func close() {}

    /// What frames, bars and signs are best drawn with, as far as the terminal said by now.
    public var glyphs: GlyphSet {
        blockColumns ?? 1 == 1 ? environment.glyphs : .asciiOnly
    }

    /// Whether the terminal writes dark on light; without colour, a picture in black on white depends on it.
    public var isLight: Bool {
        get { painter.isLight }
        set {
            guard newValue != painter.isLight else { return }
            painter.isLight = newValue
            shown = nil
        }
    }

    /// The size of the screen.
    public var size: Size { Terminal.currentSize }

    static var currentSize: Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        ct_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    /// Shows a canvas; only what differs from the one before is sent.
    ///
    /// The cursor is left at `cursor`, or hidden without one. What does not fit on the screen is not shown.
    public mutating func show(_ canvas: borrowing Canvas, cursor: Point? = nil) {
        let canvas = copy canvas
        let before = shown.flatMap { $0.size == canvas.size ? $0 : nil }
        if before == nil { ct_erase() }
        let isChanged = painter.paint(canvas, over: before)
        shown = canvas
        let visible = cursor.flatMap { Rectangle(size).contains($0) ? $0 : nil }
        ct_present(Int32(clamping: visible?.column ?? -1), Int32(clamping: visible?.row ?? -1), isChanged)
    }

    /// Makes the next ``show(_:cursor:)`` repaint everything, in case something else wrote on the screen.
    public mutating func invalidate() {
        shown = nil
        ct_invalidate()
    }

    /// Rings the bell.
    public mutating func bell() {
        ct_bell()
    }
}

@available(*, unavailable, message: "The terminal belongs to the thread that opened it; post to a Mailbox instead.")
extension Terminal: Sendable {}
