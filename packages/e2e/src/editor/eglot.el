;;; eglot.el --- opens a draft in Emacs with Eglot and writes what arrived as JSON  -*- lexical-binding: t -*-
(require 'package)
(package-initialize)
(require 'eglot)
(require 'json)

(setq eglot-sync-connect t
      eglot-server-programs
      (list (list 'text-mode (getenv "YAODIAN_NODE") (getenv "YAODIAN_SERVER") "--stdio")))

(defun yaodian-wait (seconds done)
  "Wait up to SECONDS until DONE returns non-nil, serving the connection meanwhile."
  (let ((deadline (+ (float-time) seconds)))
    (while (and (not (funcall done)) (< (float-time) deadline))
      (accept-process-output nil 0.1))))

(find-file (getenv "YAODIAN_DRAFT"))
(text-mode)
(setq-local project-find-functions
            (list (lambda (_) (cons 'transient (file-name-directory (getenv "YAODIAN_DRAFT"))))))
(call-interactively #'eglot)
(flymake-mode 1)
(flymake-start)
(yaodian-wait 15 (lambda () (flymake-start) (flymake-diagnostics)))

(let ((diagnostics
       (mapcar (lambda (diagnostic)
                 (list (cons 'line (line-number-at-pos (flymake-diagnostic-beg diagnostic)))
                       (cons 'text (flymake-diagnostic-text diagnostic))
                       (cons 'covered (buffer-substring-no-properties
                                       (flymake-diagnostic-beg diagnostic)
                                       (flymake-diagnostic-end diagnostic)))))
               (flymake-diagnostics)))
      (coding-system-for-write 'utf-8))
  (with-temp-file (getenv "YAODIAN_OUT")
    (insert (json-encode (vconcat diagnostics)))))
(kill-emacs 0)
