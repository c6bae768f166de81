internal import CTerminal

extension RawInput {
    /// The unit that the C target handed over.
    init(_ input: ct_input) {
        switch input.kind {
        case CT_INPUT_BYTE: self = .byte(UInt8(clamping: input.value))
        case CT_INPUT_KEY: self = RawInput.key(numbered: input.value)
        case CT_INPUT_FUNCTION: self = .key(.function(Int(input.value)))
        case CT_INPUT_PASTE_BEGIN: self = .pasteBegin
        case CT_INPUT_PASTE_END: self = .pasteEnd
        case CT_INPUT_FOCUS_IN: self = .focus(true)
        case CT_INPUT_FOCUS_OUT: self = .focus(false)
        case CT_INPUT_MOUSE:
            let point = Point(column: Int(input.column), row: Int(input.row))
            self = .mouse(MouseEvent(kind: RawInput.mouseKind(input.value), point: point))
        default: self = .other
        }
    }

    private static func key(numbered number: Int32) -> RawInput {
        switch ct_key(rawValue: UInt32(bitPattern: number)) {
        case CT_KEY_ENTER: .key(.enter)
        case CT_KEY_BACKSPACE: .key(.backspace)
        case CT_KEY_DELETE: .key(.delete)
        case CT_KEY_BACK_TAB: .key(.backTab)
        case CT_KEY_UP: .key(.up)
        case CT_KEY_DOWN: .key(.down)
        case CT_KEY_LEFT: .key(.left)
        case CT_KEY_RIGHT: .key(.right)
        case CT_KEY_HOME: .key(.home)
        case CT_KEY_END: .key(.end)
        case CT_KEY_PAGE_UP: .key(.pageUp)
        case CT_KEY_PAGE_DOWN: .key(.pageDown)
        default: .other
        }
    }

    private static func mouseKind(_ number: Int32) -> MouseEvent.Kind {
        switch ct_mouse(rawValue: UInt32(bitPattern: number)) {
        case CT_MOUSE_PRESS_1: .press
        case CT_MOUSE_PRESS_2, CT_MOUSE_PRESS_3: .otherPress
        case CT_MOUSE_WHEEL_UP: .wheelUp
        case CT_MOUSE_WHEEL_DOWN: .wheelDown
        default: .release
        }
    }
}
