-- Opens a draft in Neovim's own LSP client and writes what arrived to a file as JSON.
local server, draft, out = vim.env.YAODIAN_SERVER, vim.env.YAODIAN_DRAFT, vim.env.YAODIAN_OUT

vim.cmd('edit ' .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  cmd = { vim.env.YAODIAN_NODE, server, '--stdio' },
  root_dir = vim.fn.fnamemodify(draft, ':h'),
})
vim.lsp.buf_attach_client(buffer, client)

vim.wait(15000, function() return #vim.diagnostic.get(buffer) > 0 end, 50)
local first = vim.diagnostic.get(buffer)

local symbols = vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol',
  { textDocument = vim.lsp.util.make_text_document_params() }, 10000)

-- The writer puts the missing line in: the finding must go.
vim.api.nvim_buf_set_lines(buffer, 9, 9, false, { '责任处室：教研室' })
vim.wait(15000, function() return #vim.diagnostic.get(buffer) < #first end, 50)

local file = io.open(out, 'w')
file:write(vim.fn.json_encode({ first = first, second = vim.diagnostic.get(buffer), symbols = symbols }))
file:close()
vim.lsp.stop_client(client)
vim.cmd('qall!')
