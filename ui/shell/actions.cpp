// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include <QCoreApplication>

#include "style/icons.h"
#include "style/mnemonic.h"

namespace cw::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(cw::ui::Actions)
};

}  // namespace

QAction* makeAction(QObject* owner, const char* icon_name, const QString& text, const QKeySequence& keys, const QString& shown_keys)
{
    auto* action = new QAction(shown_keys.isEmpty() ? text : text + QLatin1Char('\t') + shown_keys, owner);
    if (icon_name) action->setIcon(icon(QString::fromLatin1(icon_name)));
    action->setShortcut(keys);
    const QString plain = withoutMnemonic(text).remove(QStringLiteral("…"));
    const QString key_text = shown_keys.isEmpty() ? keys.toString(QKeySequence::NativeText) : shown_keys;
    action->setToolTip(key_text.isEmpty() ? plain : QStringLiteral("%1 (%2)").arg(plain, key_text));
    return action;
}

QAction* makeToggle(QObject* owner, const char* icon_name, const QString& text, bool on)
{
    auto* action = makeAction(owner, icon_name, text);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

Actions::Actions(QObject* owner) : tools(new QActionGroup(owner)), themes(new QActionGroup(owner))
{
    const auto make = [](QObject* of, const char* icon_name, const QString& text, const QKeySequence& keys = {}, const QString& shown_keys = {}) {
        return makeAction(of, icon_name, text, keys, shown_keys);
    };
    constexpr auto toggle = makeToggle;
    create = make(owner, "template", Text::tr("&New from template…"), QKeySequence::New);
    open = make(owner, "open", Text::tr("&Open…"), QKeySequence::Open);
    save = make(owner, "save", Text::tr("&Save"), QKeySequence::Save);
    save_as = make(owner, "save-as", Text::tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    import_devices = make(owner, "rack", Text::tr("&NetBox device types…"));
    import_network = make(owner, "network", Text::tr("N&etwork…"));
    export_plans = make(owner, "pdf", Text::tr("&Drawings as PDF…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    export_pack = make(owner, "slides", Text::tr("&Board slides as PDF…"));
    export_assessment = make(owner, "json", Text::tr("&Assessment as JSON…"));
    export_site = make(owner, "export", Text::tr("&Site plan for CAD…"));
    export_cables = make(owner, "export", Text::tr("&Cable schedule…"));
    export_network = make(owner, "network", Text::tr("&Network for other programs…"));
    quit = make(owner, "quit", Text::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = make(owner, "undo", Text::tr("&Undo"), QKeySequence::Undo);
    redo = make(owner, "redo", Text::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    duplicate = make(owner, "duplicate", Text::tr("&Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D));
    rotate = make(owner, "rotate", Text::tr("R&otate a quarter turn"), {}, QStringLiteral("R"));
    mirror = make(owner, "mirror", Text::tr("&Mirror"), {}, QStringLiteral("M"));
    remove = make(owner, "delete", Text::tr("De&lete"), {}, Text::tr("Del"));
    select_all = make(owner, "select-all", Text::tr("Select &all"), QKeySequence::SelectAll);
    cut = make(owner, nullptr, Text::tr("Cu&t"), QKeySequence::Cut);
    copy = make(owner, nullptr, Text::tr("&Copy"), QKeySequence::Copy);
    paste = make(owner, nullptr, Text::tr("&Paste"), QKeySequence::Paste);
    select_same = make(owner, nullptr, Text::tr("Select the same &kind"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K));
    select_inverse = make(owner, nullptr, Text::tr("&Invert selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    align_left = make(owner, nullptr, Text::tr("Align &left"));
    align_centre = make(owner, nullptr, Text::tr("Align &centres"));
    align_right = make(owner, nullptr, Text::tr("Align &right"));
    align_bottom = make(owner, nullptr, Text::tr("Align &bottom"));
    align_middle = make(owner, nullptr, Text::tr("Align &middles"));
    align_top = make(owner, nullptr, Text::tr("Align &top"));
    distribute_x = make(owner, nullptr, Text::tr("Equal gaps &across"));
    distribute_y = make(owner, nullptr, Text::tr("Equal gaps &up and down"));
    group = make(owner, "block", Text::tr("&Group into a block"), QKeySequence(Qt::CTRL | Qt::Key_G));
    ungroup = make(owner, nullptr, Text::tr("&Ungroup"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    make_unique = make(owner, nullptr, Text::tr("Make u&nique"));
    lock = make(owner, "lock", Text::tr("Loc&k"), QKeySequence(Qt::CTRL | Qt::Key_L));
    unlock = make(owner, nullptr, Text::tr("Unl&ock"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    hide = make(owner, nullptr, Text::tr("&Hide"), QKeySequence(Qt::CTRL | Qt::Key_H));
    show_all = make(owner, nullptr, Text::tr("&Show all hidden"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    zoom_fit = make(owner, "zoom-fit", Text::tr("Zoom to &everything"), {}, QStringLiteral("0"));
    zoom_selection = make(owner, "zoom-selection", Text::tr("Zoom to &selection"), {}, QStringLiteral("F"));
    zoom_in = make(owner, "zoom-in", Text::tr("Zoom &in"), {}, QStringLiteral("+"));
    zoom_out = make(owner, "zoom-out", Text::tr("Zoom &out"), {}, QStringLiteral("−"));
    grid = toggle(owner, "grid", Text::tr("&Grid"), true);
    labels = toggle(owner, "labels", Text::tr("&Labels"), true);
    findings = toggle(owner, "warning", Text::tr("&Findings on the plan"), true);
    snapping = toggle(owner, "snap", Text::tr("S&nap to neighbours and grid"), true);
    theme_system = toggle(owner, nullptr, Text::tr("As the &desktop"), false);
    theme_light = toggle(owner, nullptr, Text::tr("&Light"), false);
    theme_dark = toggle(owner, nullptr, Text::tr("&Dark"), false);
    for (auto* action : {theme_system, theme_light, theme_dark}) themes->addAction(action);
    select = toggle(owner, "select", Text::tr("&Select and move"), true);
    place = toggle(owner, "place", Text::tr("&Place from the catalogue"), false);
    pan = toggle(owner, "pan", Text::tr("Pa&n"), false);
    measure = toggle(owner, "measure", Text::tr("&Measure"), false);
    for (auto* action : {select, place, pan, measure}) tools->addAction(action);
    about = make(owner, "about", Text::tr("&About Clusterwright"));
    about_qt = make(owner, nullptr, Text::tr("About &Qt"));
}

}  // namespace cw::ui
