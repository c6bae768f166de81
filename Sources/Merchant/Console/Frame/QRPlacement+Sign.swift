import ClearingProtocol
import PaymentCodes
import QRSymbols
import TerminalUI
import Till

extension QRPlacement {
    /// The rows of the largest symbol that a sign without the Chinese name has (version 6), in half blocks.
    static let signRows = 23

    /// Where the sign on the counter stands; `nil` where the merchant's profile makes no code.
    ///
    /// The Chinese name, which the payer's phone has from the network anyway, gives way before the text beside does.
    init?(
        signOf profile: MerchantProfile,
        _ terminal: String,
        in room: Rectangle,
        textColumns: Int,
        glyphs: GlyphSet
    ) {
        let placements = [true, false].compactMap { hasLocalName -> QRPlacement? in
            guard let code = try? profile.staticCode(terminal: terminal, hasLocalName: hasLocalName) else { return nil }
            return try? QRPlacement(code.text, in: room, textColumns: textColumns, glyphs: glyphs)
        }
        guard let best = placements.first(where: \.isBeside) ?? placements.first(where: \.isWhole) ?? placements.last
        else { return nil }
        self = best
    }

    private var isBeside: Bool { if case .beside = self { true } else { false } }
    private var isWhole: Bool { if case .tooSmall = self { false } else { true } }
}
