// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/empty_hint.h"

#include <algorithm>

#include <QEvent>

#include "style/theme.h"

namespace cw::ui {

namespace {

constexpr int widest = 460;

}  // namespace

EmptyHint::EmptyHint(DocumentSession& session, QWidget& plan) : QLabel(&plan), session_(session)
{
    setProperty("role", "empty");
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(spacing::section);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    plan.installEventFilter(this);
    connect(&session_, &DocumentSession::documentChanged, this, &EmptyHint::follow);
    connect(&session_, &DocumentSession::documentReset, this, &EmptyHint::follow);
    follow();
}

/// Says the next step only: first ground, then what stands on it.
void EmptyHint::follow()
{
    const document::Document& document = session_.document();
    const bool areas = !document.table<floorplan::Area>().empty();
    setText(areas ? tr("Nothing stands here yet. Drag a block, a rack or equipment from the catalogue onto the plan, or paste it from another window.")
                  : tr("An empty site. Draw a hall first (Tools › Draw area), or drag something from the catalogue onto the plan."));
    setVisible(document.table<floorplan::Placement>().empty());
    place();
}

void EmptyHint::place()
{
    const QWidget& plan = *parentWidget();
    const int width = std::min(widest, plan.width() - 2 * spacing::section);
    const int height = heightForWidth(width);
    setGeometry((plan.width() - width) / 2, plan.height() * 2 / 3 - height / 2, width, height);
}

bool EmptyHint::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) place();
    return QLabel::eventFilter(watched, event);
}

}  // namespace cw::ui
