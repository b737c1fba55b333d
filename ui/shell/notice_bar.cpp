// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice_bar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include "style/theme.h"

namespace cw::ui {

NoticeBar::NoticeBar(QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("notice"));
    setProperty("role", "notice");
    setAccessibleName(tr("Notice"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::wide, spacing::normal, spacing::normal, spacing::normal);
    text_ = new QLabel;
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::PlainText);
    row->addWidget(text_, 1);
    buttons_ = new QHBoxLayout;
    row->addLayout(buttons_);
    auto* close = new QToolButton;
    close->setText(QStringLiteral("×"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this notice"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] { clear(); });
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void NoticeBar::say(const QString& key, const QString& text, const QString& details, std::vector<Choice> choices)
{
    clear();
    key_ = key;
    text_->setText(text);
    text_->setToolTip(details);
    for (Choice& choice : choices) {
        auto* button = new QPushButton(choice.label);
        buttons_->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, act = std::move(choice.act)] {
            clear();
            act();
        });
    }
    show();
}

void NoticeBar::clear(const QString& key)
{
    if (!key.isEmpty() && key != key_) return;
    key_.clear();
    text_->clear();
    while (QLayoutItem* item = buttons_->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
    hide();
}

QString NoticeBar::text() const { return text_->text(); }

}  // namespace cw::ui
