import TerminalUI

extension ConsoleKeys {
    /// How a screen is chosen.
    enum ScreenKeys {
        case functionKeys
        /// After Esc, where function keys do not come through; 0 is the tenth.
        case digits
    }

    /// The keys that every screen has.
    static func everywhere(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let isWaiting = model.screen == .till && model.till.isWaiting
        // Where text is typed, a letter is a letter.
        let isTyping = model.isTyping
        let bindings: [Binding<ConsoleAction>] =
            [
                Binding(
                    keys: isTyping ? [.function(1)] : [.character("?"), .function(1)],
                    action: .toggleHelp,
                    label: phrases.help,
                    help: phrases.say("The keys of this screen", "本屏按键")
                )
            ] + screens(model, phrases, keys: .functionKeys) + [
                Binding(
                    keys: [.tab],
                    action: .nextScreen,
                    label: phrases.say("Next screen", "下一屏"),
                    help: phrases.say(
                        "The next screen; Esc and then a digit also chooses one, where F-keys do not come through",
                        "下一屏；功能键不可用时，先按 Esc 再按数字"
                    ),
                    isShown: false
                ),
                Binding(
                    keys: [.control("g")],
                    action: .toggleMute,
                    label: model.isMuted ? phrases.unmute : phrases.mute,
                    help: phrases.say("Let the bell be silent, or sound again", "静音或恢复提示音"),
                    isShown: false
                ),
                Binding(
                    keys: isTyping ? [.control("c")] : [.character("q"), .control("c")],
                    action: .quit,
                    label: phrases.quit,
                    help: phrases.say("Leave; what is under way stands in the ledger", "退出；进行中的订单已在账本中"),
                    isShown: !isWaiting,
                    disabledReason: isWaiting ? phrases.leaveFirst : nil
                ),
                Binding(
                    keys: isTyping ? [.control("p")] : [.character(":"), .control("p")],
                    action: .openPalette,
                    label: phrases.actions,
                    help: phrases.say("Everything that can be done now, by its name", "按名称查找当前可做的操作")
                ),
            ]
        return KeyTable(lock(model, phrases) + bindings)
    }

    /// The keys that lead to the other screens.
    static func screens(
        _ model: ConsoleModel,
        _ phrases: Phrases,
        keys: ScreenKeys
    ) -> [Binding<ConsoleAction>] {
        Screen.allCases.map { screen in
            let number = screen.functionKey
            let key: Key =
                switch keys {
                case .functionKeys: .function(number)
                case .digits: .character(Character(String(number % 10)))
                }
            return Binding(
                keys: [key],
                action: .show(screen),
                label: phrases.name(of: screen),
                help: phrases.purpose(of: screen),
                // The line of the screens shows them.
                isShown: keys == .digits
            )
        }
    }
}
