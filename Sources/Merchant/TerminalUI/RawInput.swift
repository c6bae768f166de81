/// A unit of input as the terminal library hands it over.
enum RawInput: Sendable, Hashable {
    case byte(UInt8)
    case key(Key)
    case pasteBegin
    case pasteEnd
    case focus(Bool)
    case mouse(MouseEvent)
    case other
}
