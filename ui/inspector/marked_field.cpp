// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/marked_field.h"

#include <QHBoxLayout>
#include <QToolTip>

#include "figures/item_words.h"
#include "style/icons.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

QString wrapped(const QString& text) { return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()); }

QToolButton* quietButton()
{
    auto* button = new QToolButton;
    button->setAutoRaise(true);
    button->setFixedWidth(spacing::icon + spacing::tight);
    QSizePolicy kept = button->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    button->setSizePolicy(kept);
    return button;
}

}  // namespace

MarkedField::MarkedField(QWidget* field, QWidget* parent) : QWidget(parent), mark_(quietButton()), reset_(quietButton())
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::hair);
    field->setMinimumWidth(70);
    row->addWidget(field, 1);
    row->addWidget(mark_);
    row->addWidget(reset_);
    setFocusProxy(field);
    reset_->setIcon(icon(QStringLiteral("undo")));
    connect(reset_, &QToolButton::clicked, this, &MarkedField::resetRequested);
    connect(mark_, &QToolButton::clicked, this, [this] { QToolTip::showText(mark_->mapToGlobal(QPoint(0, mark_->height())), mark_->toolTip(), mark_); });
    setMark(std::nullopt, {});
    setReset({});
}

void MarkedField::setLabel(const QString& label)
{
    mark_->setAccessibleName(tr("Where %1 comes from").arg(label));
    reset_->setAccessibleName(tr("Reset %1").arg(label));
}

void MarkedField::setMark(std::optional<catalog::Provenance> mark, const QString& words)
{
    mark_->setVisible(mark.has_value());
    if (!mark) return;
    const QString text = words.isEmpty() ? provenanceText(*mark) : tr("%1: %2").arg(provenanceText(*mark), words);
    mark_->setText(provenanceLetter(*mark));
    mark_->setToolTip(wrapped(text));
    mark_->setAccessibleDescription(text);
}

void MarkedField::setReset(const QString& words)
{
    reset_->setVisible(!words.isEmpty());
    reset_->setToolTip(wrapped(words));
}

}  // namespace cw::ui
