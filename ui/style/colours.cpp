// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/colours.h"

namespace cw::ui {

namespace {

Colours makeLight()
{
    Colours c;
    c.window = QColor(0xf1f3f6);
    c.surface = QColor(0xffffff);
    c.raised = QColor(0xf8f9fb);
    c.border = QColor(0xd5dae1);
    c.text = QColor(0x1c242d);
    c.muted = QColor(0x5d6874);
    c.accent = QColor(0x1f4fd8);
    c.on_accent = QColor(0xffffff);
    c.good = QColor(0x0a7a57);
    c.error = QColor(0xc2341d);
    c.warning = QColor(0xb36b00);
    c.note = QColor(0x2a78b8);
    c.series = {QColor(0x0072b2), QColor(0xe69f00), QColor(0x009e73), QColor(0xcc79a7),
                QColor(0xd55e00), QColor(0x56b4e9), QColor(0x6b7580), QColor(0xc9b800)};
    return c;
}

Colours makeNight()
{
    Colours c;
    c.dark = true;
    c.window = QColor(0x191e24);
    c.surface = QColor(0x20262d);
    c.raised = QColor(0x262d36);
    c.border = QColor(0x37404a);
    c.text = QColor(0xe2e8ee);
    c.muted = QColor(0x98a4b0);
    c.accent = QColor(0x8fb6ff);
    c.on_accent = QColor(0x0d1a33);
    c.good = QColor(0x45c79a);
    c.error = QColor(0xff7a62);
    c.warning = QColor(0xf2b134);
    c.note = QColor(0x6fb5ea);
    c.series = {QColor(0x3fa0dc), QColor(0xe6a817), QColor(0x1fb58c), QColor(0xd58fb6),
                QColor(0xe87b2c), QColor(0x7cc8f2), QColor(0x97a2ad), QColor(0xe6d83c)};
    return c;
}

}  // namespace

const Colours& Colours::light()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours& Colours::night()
{
    static const Colours colours = makeNight();
    return colours;
}

const Colours& Colours::of(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? night() : light();
}

QPalette paletteOf(const Colours& c)
{
    QPalette p(c.text, c.window, c.raised.lighter(c.dark ? 150 : 104), c.border.darker(c.dark ? 130 : 115), c.border, c.text, c.text, c.surface, c.window);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::AlternateBase, c.raised);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.on_accent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    QColor faded = c.muted;
    faded.setAlpha(150);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, faded);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return p;
}

}  // namespace cw::ui
