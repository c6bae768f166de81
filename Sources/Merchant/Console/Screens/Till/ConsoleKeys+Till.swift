import Ledger
import TerminalUI
import Till

extension ConsoleKeys {
    /// The keys of the till screen.
    static func till(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        switch model.till.phase {
        case .entering where model.till.field != nil: field(phrases)
        case .entering where model.till.notice == .splitPartPaid:
            KeyTable(givingUpSplit(phrases)).followed(by: entering(model, phrases))
        case .entering: entering(model, phrases)
        case .cancelling, .checking: []
        case .registering: [cancel(phrases)]
        case .showing: KeyTable([cancel(phrases), switchForm(model, phrases)] + putAside(model, phrases))
        case .confirming: KeyTable([cancel(phrases)] + putAside(model, phrases))
        case .sign:
            [
                Binding(
                    keys: [.escape, .enter],
                    action: .back,
                    label: phrases.back,
                    help: phrases.say("Back to the amount", "返回金额")
                )
            ]
        case .finished(let result): finished(result, phrases)
        }
    }

    private static func entering(_ model: ConsoleModel, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        let till = model.till
        let open = model.isShiftOpen
        func key(
            _ character: Character,
            _ action: TillAction,
            _ label: String,
            _ help: String,
            isShown: Bool = true,
            disabledReason: String? = nil
        ) -> Binding<ConsoleAction> {
            Binding(
                keys: [.character(character)],
                action: .till(action),
                label: label,
                help: help,
                isShown: isShown,
                disabledReason: disabledReason
            )
        }
        return KeyTable(
            (open ? [] : [openShift(phrases)]) + [
                Binding(
                    keys: [.enter],
                    action: .confirm,
                    label: phrases.showCode,
                    help: phrases.say("Open an order of this amount and show its code", "按此金额开单并出码"),
                    isShown: open
                ),
                key("s", .scan, phrases.scan, phrases.scanHelp, isShown: open),
                key(
                    "w",
                    .takeBack,
                    phrases.takeBack,
                    phrases.takeBackHelp,
                    isShown: !till.aside.isEmpty,
                    disabledReason: till.aside.isEmpty ? phrases.nothingAside : nil
                ),
                Binding(
                    keys: [.escape],
                    action: .back,
                    label: phrases.clear,
                    help: phrases.say("Clear what was typed", "清除已输入内容"),
                    isShown: !till.isAtRest
                ),
                key("t", .showSign, phrases.sign, phrases.signHelp),
                key("p", .split, phrases.split, phrases.splitHelp, isShown: open && till.split == nil),
                key("g", .typeTip, phrases.tip, phrases.tipHelp, isShown: open),
                key("r", .typeReference, phrases.reference, phrases.referenceHelp, isShown: open),
            ]
        )
    }

    private static func givingUpSplit(_ phrases: Phrases) -> [Binding<ConsoleAction>] {
        [
            Binding(
                keys: [.escape, .character("y")],
                action: .till(.giveUpSplit),
                label: phrases.giveUpSplit,
                help: phrases.giveUpSplitHelp
            )
        ]
    }

    private static func field(_ phrases: Phrases) -> KeyTable<ConsoleAction> {
        [
            Binding(keys: [.enter], action: .confirm, label: phrases.accept, help: phrases.acceptHelp),
            Binding(keys: [.escape], action: .back, label: phrases.back, help: phrases.leaveLine),
        ]
    }

    private static func finished(_ result: SaleResult, _ phrases: Phrases) -> KeyTable<ConsoleAction> {
        var bindings: [Binding<ConsoleAction>] = [
            Binding(
                keys: [.enter, .escape],
                action: .confirm,
                label: result.needsDecision ? phrases.keep : phrases.next,
                help: result.needsDecision ? phrases.keepHelp : phrases.anyKey
            )
        ]
        if result.needsDecision {
            bindings.append(
                // Upper case, since it moves money.
                Binding(
                    keys: [.character("R")],
                    action: .till(.giveBack),
                    label: phrases.giveBack,
                    help: phrases.giveBackHelp
                )
            )
        }
        if result.state == .unknown {
            bindings.append(
                Binding(
                    keys: [.character("a")],
                    action: .till(.askAgain),
                    label: phrases.askAgain,
                    help: phrases.say("Ask the network again: paid, or cancelled", "再次向网络查询：已付款或已取消")
                )
            )
        }
        return KeyTable(bindings)
    }

    private static func cancel(_ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.escape],
            action: .back,
            label: phrases.cancel,
            help: phrases.say("Cancel the order, once the network agrees", "网络同意后取消订单")
        )
    }

    private static func switchForm(_ model: ConsoleModel, _ phrases: Phrases) -> Binding<ConsoleAction> {
        Binding(
            keys: [.character("x")],
            action: .till(.switchForm),
            label: phrases.code(in: model.till.form.other),
            help: phrases.say("This order as an EMVCo code, or in the short form", "切换同一订单的 EMVCo 码与短码")
        )
    }

    /// A part of a split sale stays on the screen: what is due follows from it.
    private static func putAside(_ model: ConsoleModel, _ phrases: Phrases) -> [Binding<ConsoleAction>] {
        guard model.till.split == nil else { return [] }
        return [
            Binding(
                keys: [.character("b")],
                action: .till(.putAside),
                label: phrases.putAside,
                help: phrases.putAsideHelp
            )
        ]
    }
}
