import QRSymbols
import TerminalUI

extension QRPlacement {
    /// The best form of a text for a room of a screen that is drawn with those glyphs.
    ///
    /// Where the terminal's font is not trusted, a code of blanks is safest, but it is four times as large: it gives way
    /// to one of half blocks, unless the terminal is known to draw those wrongly.
    init(_ text: String, in room: Rectangle, textColumns: Int, glyphs: GlyphSet) throws(QRError) {
        func placement(_ form: TerminalQR.Form) throws(QRError) -> QRPlacement {
            try QRPlacement(
                text: text,
                columns: room.columns,
                rows: room.rows,
                textColumns: textColumns,
                form: form
            )
        }
        switch glyphs {
        case .blocks: self = try placement(.halves)
        case .asciiOnly: self = try placement(.blanks)
        case .ascii:
            let safest = try placement(.blanks)
            if case .beside = safest { self = safest } else { self = try placement(.halves) }
        }
    }
}
